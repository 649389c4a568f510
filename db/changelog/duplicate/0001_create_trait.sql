--liquibase formatted sql
--changeset duplicate:0001
create table merchant_trait (
    kind           tinyint unsigned not null,
    value          binary(16) not null,
    application_id bigint     not null,
    provider_id    binary(16) not null,
    constraint pk_merchant_trait primary key (kind, value, application_id),
    index ix_merchant_trait_application_id (application_id)
);
--rollback drop table merchant_trait;

--changeset duplicate:0002
create table merchant_picture (
    document_id    binary(16) not null,
    variant        tinyint unsigned not null,
    application_id bigint     not null,
    provider_id    binary(16) not null,
    hash           bigint     not null,
    band_0         smallint unsigned not null,
    band_1         smallint unsigned not null,
    band_2         smallint unsigned not null,
    band_3         smallint unsigned not null,
    constraint pk_merchant_picture primary key (document_id, variant),
    index ix_merchant_picture_application_id (application_id),
    index ix_merchant_picture_band_0_hash (band_0, hash),
    index ix_merchant_picture_band_1_hash (band_1, hash),
    index ix_merchant_picture_band_2_hash (band_2, hash),
    index ix_merchant_picture_band_3_hash (band_3, hash)
);
--rollback drop table merchant_picture;
