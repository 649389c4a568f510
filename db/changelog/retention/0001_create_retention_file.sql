--liquibase formatted sql
--changeset retention:0001
create table retention_file (
    application_id bigint      not null,
    basis          varchar(30) not null,
    since          date,
    keep_until     date,
    holds          int         not null default 0,
    destroyed_at   datetime(6),
    version        bigint      not null,
    state          varchar(12) generated always as (case when destroyed_at is not null then 'DESTROYED'
        when holds > 0 then 'HELD' when keep_until is null then 'OPEN' else 'COUNTING' end) stored,
    -- What lists are ordered by: when it goes, or when it went
    ordered_by     date generated always as (coalesce(cast(destroyed_at as date), keep_until, date '9999-12-31')) stored,
    constraint pk_retention_file primary key (application_id),
    constraint ck_retention_file_basis check (basis in ('UNDER_WAY', 'CUSTOMER', 'DECLINED', 'NOT_DECIDED', 'NEVER_SUBMITTED')),
    constraint ck_retention_file_holds check (holds >= 0),
    index ix_retention_file_state_ordered_by (state, ordered_by, application_id),
    index ix_retention_file_ordered_by (ordered_by, application_id)
);
--rollback drop table retention_file;

--changeset retention:0002
create table retention_hold (
    id             binary(16)      not null,
    application_id bigint          not null,
    reason         varbinary(2400) not null,
    placed_at      datetime(6)     not null,
    placed_by      binary(16),
    end_reason     varbinary(2400),
    ended_at       datetime(6),
    ended_by       binary(16),
    constraint pk_retention_hold primary key (id),
    constraint fk_retention_hold_application_id foreign key (application_id) references retention_file (application_id),
    index ix_retention_hold_application_id (application_id, placed_at)
);
--rollback drop table retention_hold;

-- What had papers before there was a clock gets one. It reads two other modules' tables, once.
--changeset retention:0003
insert into retention_file (application_id, basis, since, keep_until, version)
select a.id,
       case when a.status = 'FINISHED' then 'CUSTOMER' when a.status = 'DECLINED' then 'DECLINED'
            when a.status in ('WITHDRAWN', 'LAPSED') then if(a.revision > 0, 'NOT_DECIDED', 'NEVER_SUBMITTED')
            else 'UNDER_WAY' end,
       if(a.status in ('DECLINED', 'WITHDRAWN', 'LAPSED'), date(a.status_since + interval 8 hour), null),
       case when a.status = 'DECLINED' then date(a.status_since + interval 8 hour) + interval 10 year
            when a.status not in ('WITHDRAWN', 'LAPSED') then null
            when a.revision > 0 then date(a.status_since + interval 8 hour) + interval 3 year
            else date(a.status_since + interval 8 hour) + interval 90 day end,
       0
  from merchant_application a
 where exists (select 1 from document d where d.owner_kind = 'application' and d.owner_id = cast(a.id as char));
--rollback delete from retention_file;
