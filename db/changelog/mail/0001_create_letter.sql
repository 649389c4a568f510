--liquibase formatted sql
--changeset mail:0001
create table letter (
    id         binary(16)  not null,
    content    blob,
    state      varchar(20) not null,
    created_at datetime(6) not null,
    ended_at   datetime(6),
    constraint pk_letter primary key (id),
    constraint ck_letter_state check (state in ('WAITING', 'SENT', 'GIVEN_UP')),
    index ix_letter_state_created_at (state, created_at)
);
--rollback drop table letter;
