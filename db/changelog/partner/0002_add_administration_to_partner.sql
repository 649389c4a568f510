--liquibase formatted sql
--changeset partner:0002
alter table partner
    add column filing_number    varchar(40),
    add column contract_from    date,
    add column contract_until   date,
    add column industries       text,
    add column subject_types    text,
    add column capabilities     text,
    add column name_initials    varchar(300),
    add column standing         varchar(20) not null default 'ACTIVE',
    add column standing_since   datetime(6),
    add column standing_reason  varchar(500),
    add column standing_until   datetime(6),
    add column standing_resumes varchar(20),
    add constraint ck_partner_standing check (standing in ('ACTIVE', 'LIMITED', 'SUSPENDED', 'CLOSED'));
--rollback alter table partner drop constraint ck_partner_standing, drop column filing_number, drop column contract_from, drop column contract_until, drop column industries, drop column subject_types, drop column capabilities, drop column name_initials, drop column standing, drop column standing_since, drop column standing_reason, drop column standing_until, drop column standing_resumes;

--changeset partner:0003
create table partner_contact (
    partner_id binary(16)      not null,
    position   int             not null,
    sealed     varbinary(2000) not null,
    constraint pk_partner_contact primary key (partner_id, position),
    constraint fk_partner_contact_partner_id foreign key (partner_id) references partner (id)
);
--rollback drop table partner_contact;

--changeset partner:0004
create table partner_routing_rule (
    partner_id binary(16) not null,
    position   int        not null,
    industries text,
    regions    text,
    constraint pk_partner_routing_rule primary key (partner_id, position),
    constraint fk_partner_routing_rule_partner_id foreign key (partner_id) references partner (id)
);
--rollback drop table partner_routing_rule;

--changeset partner:0005
create table partner_routing_share (
    partner_id  binary(16) not null,
    position    int        not null,
    place       int        not null,
    acquirer_id binary(16) not null,
    percent     int        not null,
    constraint pk_partner_routing_share primary key (partner_id, position, place),
    constraint fk_partner_routing_share_partner_id_position foreign key (partner_id, position)
        references partner_routing_rule (partner_id, position),
    constraint ck_partner_routing_share_percent check (percent between 1 and 100),
    index ix_partner_routing_share_acquirer_id_partner_id (acquirer_id, partner_id)
);
--rollback drop table partner_routing_share;

--changeset partner:0006
create table partner_proposal (
    partner_id  binary(16)   not null,
    standing    varchar(20)  not null,
    reason      varchar(500) not null,
    until       datetime(6),
    proposed_by binary(16)   not null,
    proposed_at datetime(6)  not null,
    constraint pk_partner_proposal primary key (partner_id),
    constraint fk_partner_proposal_partner_id foreign key (partner_id) references partner (id),
    constraint ck_partner_proposal_standing check (standing in ('SUSPENDED', 'CLOSED'))
);
--rollback drop table partner_proposal;

--changeset partner:0007
insert into partner_routing_rule (partner_id, position)
select id, 0 from partner where routed_acquirer_id is not null;
--rollback delete from partner_routing_rule;

--changeset partner:0008
insert into partner_routing_share (partner_id, position, place, acquirer_id, percent)
select id, 0, 0, routed_acquirer_id, 100 from partner where routed_acquirer_id is not null;
--rollback delete from partner_routing_share;

--changeset partner:0009
alter table partner drop column routed_acquirer_id;
--rollback alter table partner add column routed_acquirer_id binary(16);

--changeset partner:0010
create index ix_partner_name_id_number_name_initials_kind_standing on partner (name, id, number, name_initials, kind, standing);
--rollback drop index ix_partner_name_id_number_name_initials_kind_standing on partner;

--changeset partner:0011
create index ix_partner_standing_name_id on partner (standing, name, id);
--rollback drop index ix_partner_standing_name_id on partner;

--changeset partner:0012
create index ix_partner_contract_until_name_id on partner (contract_until, name, id);
--rollback drop index ix_partner_contract_until_name_id on partner;

--changeset partner:0013
create index ix_partner_standing_standing_until on partner (standing, standing_until);
--rollback drop index ix_partner_standing_standing_until on partner;
