--liquibase formatted sql
--changeset merchant:0005
alter table merchant_capability
    add column version      bigint      not null default 0,
    add column scene        varchar(40),
    add column evidence     mediumblob,
    add column returned     mediumblob,
    add column due_by       date,
    add column handed_in_at datetime(6),
    add column claimed_by   binary(16),
    drop check ck_merchant_capability_state,
    add constraint ck_merchant_capability_state check (state in ('REQUESTED', 'IN_REVIEW', 'ACTIVE', 'LIMITED',
        'STOPPED', 'DECLINED', 'WITHDRAWN')),
    add index ix_merchant_capability_state_handed_in_at (state, handed_in_at, mid, capability);
--rollback alter table merchant_capability drop index ix_merchant_capability_state_handed_in_at, drop column version, drop column scene, drop column evidence, drop column returned, drop column due_by, drop column handed_in_at, drop column claimed_by;

--changeset merchant:0006
create table merchant_capability_step (
    id         bigint      not null auto_increment,
    mid        bigint      not null,
    capability varchar(20) not null,
    from_state varchar(12),
    to_state   varchar(12) not null,
    at         datetime(6) not null,
    by_account binary(16),
    reason     blob,
    note       blob,
    -- What was handed in, as it was then
    evidence   mediumblob,
    constraint pk_merchant_capability_step primary key (id),
    constraint fk_merchant_capability_step_mid foreign key (mid) references merchant (mid),
    index ix_merchant_capability_step_mid_capability (mid, capability, id)
);
--rollback drop table merchant_capability_step;
