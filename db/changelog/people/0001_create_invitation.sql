--liquibase formatted sql
--changeset people:0001
create table invitation (
    id           binary(16)     not null,
    partner_id   binary(16),
    organisation binary(16) generated always as (coalesce(partner_id, x'00000000000000000000000000000000')) stored,
    login_index  binary(16)     not null,
    login_sealed varbinary(600) not null,
    roles        varchar(200)   not null,
    language     varchar(10)    not null,
    invited_by   binary(16)     not null,
    token_hash   binary(32)     not null,
    state        varchar(20)    not null,
    live         boolean,
    created_at   datetime(6)    not null,
    expires_at   datetime(6)    not null,
    ended_at     datetime(6),
    version      bigint         not null,
    constraint pk_invitation primary key (id),
    constraint uk_invitation_token_hash unique (token_hash),
    constraint uk_invitation_organisation_login_index_live unique (organisation, login_index, live),
    constraint ck_invitation_state check (state in ('WAITING', 'ACCEPTED', 'WITHDRAWN', 'REPLACED')),
    constraint ck_invitation_live check (live is null or state = 'WAITING'),
    index ix_invitation_organisation_live_created_at (organisation, live, created_at)
);
--rollback drop table invitation;
