--liquibase formatted sql

--changeset duplicate:0003
alter table merchant_picture
    drop primary key,
    add column id bigint not null auto_increment first,
    add constraint pk_merchant_picture primary key (id),
    add constraint uk_merchant_picture_document_id_variant unique (document_id, variant);
--rollback alter table merchant_picture drop primary key, drop column id, drop index uk_merchant_picture_document_id_variant, add constraint pk_merchant_picture primary key (document_id, variant);
