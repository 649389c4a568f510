--liquibase formatted sql
--changeset audit:0001
create table audit_record (
    id           bigint       not null auto_increment,
    at           datetime(6)  not null,
    account_id   binary(16),
    actor_kind   varchar(30)  not null,
    action       varchar(80)  not null,
    subject_kind varchar(30)  not null,
    subject_id   varchar(60)  not null,
    changes      mediumblob,
    constraint pk_audit_record primary key (id),
    index ix_audit_record_subject_kind_subject_id (subject_kind, subject_id, id),
    index ix_audit_record_account_id (account_id, id)
);
--rollback drop table audit_record;
