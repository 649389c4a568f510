--liquibase formatted sql
--changeset acquiring:0005
create table merchant_id (
    mid            bigint      not null auto_increment,
    application_id bigint      not null,
    given_at       datetime(6) not null,
    constraint pk_merchant_id primary key (mid),
    constraint uk_merchant_id_application_id unique (application_id)
) auto_increment = 1600000001;
--rollback drop table merchant_id;
