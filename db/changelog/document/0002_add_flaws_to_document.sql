--liquibase formatted sql
--changeset document:0002
alter table document add column flaws varchar(120) not null default '';
--rollback alter table document drop column flaws;
