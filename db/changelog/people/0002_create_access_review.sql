--liquibase formatted sql
--changeset people:0002
create table access_review (
    id           binary(16)  not null,
    partner_id   binary(16),
    organisation binary(16) generated always as (coalesce(partner_id, x'00000000000000000000000000000000')) stored,
    quarter      varchar(7)  not null,
    opened_at    datetime(6) not null,
    due_at       datetime(6) not null,
    reminded_at  datetime(6),
    closed_at    datetime(6),
    version      bigint      not null,
    constraint pk_access_review primary key (id),
    constraint uk_access_review_organisation_quarter unique (organisation, quarter),
    index ix_access_review_closed_at_due_at (closed_at, due_at)
);
--rollback drop table access_review;

--changeset people:0003
create table access_review_item (
    review_id  binary(16)  not null,
    account_id binary(16)  not null,
    decision   varchar(20),
    decided_by binary(16),
    decided_at datetime(6),
    constraint pk_access_review_item primary key (review_id, account_id),
    constraint fk_access_review_item_review_id foreign key (review_id) references access_review (id),
    constraint ck_access_review_item_decision check (decision in ('CONFIRMED', 'REMOVED', 'FELL_ASLEEP')),
    constraint ck_access_review_item_decided_at check ((decision is null) = (decided_at is null))
);
--rollback drop table access_review_item;
