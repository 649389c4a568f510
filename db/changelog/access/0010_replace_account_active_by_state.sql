--liquibase formatted sql
--changeset access:0010
alter table account add column state varchar(20);
--rollback alter table account drop column state;

--changeset access:0011
update account set state = if(active, 'ACTIVE', 'DEACTIVATED');
--rollback empty

--changeset access:0012
alter table account
    modify column state varchar(20) not null,
    add constraint ck_account_state check (state in ('ACTIVE', 'DEACTIVATED', 'ASLEEP'));
--rollback alter table account drop check ck_account_state, modify column state varchar(20);

--changeset access:0013
alter table account drop column active;
--rollback alter table account add column active boolean not null default true;

--changeset access:0014
alter table account
    add column last_seen_at    datetime(6),
    add column unused_since    datetime(6),
    add column sleep_warned_at datetime(6);
--rollback alter table account drop column last_seen_at, drop column unused_since, drop column sleep_warned_at;

-- Nobody falls asleep for the time before anybody counted.
--changeset access:0015
update account set unused_since = utc_timestamp(6);
--rollback empty

--changeset access:0016
alter table account modify column unused_since datetime(6) not null;
--rollback alter table account modify column unused_since datetime(6);

--changeset access:0017
create index ix_account_state_unused_since on account (state, unused_since);
--rollback drop index ix_account_state_unused_since on account;
