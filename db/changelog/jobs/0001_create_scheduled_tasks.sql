--liquibase formatted sql
--changeset jobs:0001
create table scheduled_tasks (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            blob,
    execution_time       datetime(6)  not null,
    picked               boolean      not null,
    picked_by            varchar(50),
    last_success         datetime(6),
    last_failure         datetime(6),
    consecutive_failures int,
    last_heartbeat       datetime(6),
    version              bigint       not null,
    priority             smallint,
    constraint pk_scheduled_tasks primary key (task_name, task_instance),
    index ix_scheduled_tasks_execution_time (execution_time),
    index ix_scheduled_tasks_last_heartbeat (last_heartbeat),
    index ix_scheduled_tasks_priority_execution_time (priority desc, execution_time asc)
);
--rollback drop table scheduled_tasks;
