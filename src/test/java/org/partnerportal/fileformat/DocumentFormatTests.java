package org.partnerportal.fileformat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentFormatTests {

    private static final String LICENCE = "subject_info.business_license_info.license_copy";
    private static final String VIDEO = "addition_info.legal_person_video";

    @ParameterizedTest
    @CsvSource({"jpg, JPEG", "png, PNG", "bmp, BMP"})
    void tellsPicturesByTheirContent(String made, DocumentFormat format) {
        assertThat(DocumentFormat.of(SampleFiles.picture(made, 20, 10), LICENCE))
                .hasValue(format);
    }

    @Test
    void takesAVideoOnlyWhereOneIsAskedFor() {
        assertThat(DocumentFormat.of(SampleFiles.video(), VIDEO)).isPresent();
        assertThat(DocumentFormat.of(SampleFiles.video(), LICENCE)).isEmpty();
        assertThat(DocumentFormat.of(SampleFiles.picture("jpg", 20, 10), VIDEO)).isEmpty();
    }

    @Test
    void takesNothingElse() {
        assertThat(DocumentFormat.of(SampleFiles.executable(), LICENCE)).isEmpty();
        assertThat(DocumentFormat.of(
                        "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), LICENCE))
                .isEmpty();
        assertThat(DocumentFormat.of(new byte[] {1, 2, 3}, LICENCE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void isFoundAgainByTheMediaTypeThatIsKept(DocumentFormat format) {
        assertThat(DocumentFormat.of(format.mediaType())).isEqualTo(format);
    }

    @Test
    void knowsNoOtherMediaType() {
        assertThatThrownBy(() -> DocumentFormat.of("text/html")).isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @CsvSource({"JPEG, 5242880", "PNG, 5242880", "BMP, 5242880", "PDF, 7864320", "MP4, 20971520", "WMV, 20971520"})
    void hasTheLimitsOfThePublishedApi(DocumentFormat format, long limit) {
        assertThat(format.limit()).isEqualTo(limit);
    }

    @ParameterizedTest
    @CsvSource({
        "isom, MP4",
        "iso2, MP4",
        "avc1, MP4",
        "mp42, MP4",
        "'M4V ', MP4",
        "dash, MP4",
        "'qt  ', MOV",
    })
    void tellsFilmsOfOneFamilyByTheirBrand(String brand, DocumentFormat format) {
        assertThat(DocumentFormat.of(SampleFiles.video(brand), VIDEO)).hasValue(format);
    }

    @ParameterizedTest
    @CsvSource({"'M4A '", "heic", "3gp5"})
    void takesNoSoundNoPictureAndNothingElseOfThatFamily(String brand) {
        assertThat(DocumentFormat.of(SampleFiles.video(brand), VIDEO)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AVI, 52494646 00000100 415649204C495354",
        "MKV, 1A45DFA3 93428288 6D6174726F736B61",
        "FLV, 464C5601 05000000 09000000",
        "WMV, 3026B2758E66CF11A6D900AA0062CE6C 0000000000000000 C0EF19BC4D5BCF11A8FD00805F5C442B",
    })
    void tellsTheOtherFilmsByTheirMarks(DocumentFormat format, String hex) {
        assertThat(DocumentFormat.of(begins(hex), VIDEO)).hasValue(format);
    }

    @Test
    void takesNoSoundOfWindowsMedia() {
        assertThat(DocumentFormat.of(begins("3026B2758E66CF11A6D900AA0062CE6C"), VIDEO))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "zip, 504B0304 1400",
        "empty zip, 504B0506 0000",
        "zip in parts, 504B0708 504B0304",
        "rar 4, 526172211A0700",
        "rar 5, 526172211A070100",
        "7z, 377ABCAF271C",
        "gzip, 1F8B0800",
        "bzip2, 425A6839314159265359",
        "xz, FD377A585A00",
        "zstd, 28B52FFD",
        "cab, 4D534346 00000000",
        "word document, 504B0304140006000800000021000000000000000000000000000000000013000000 5B436F6E74656E745F54797065735D2E786D6C",
        "open document, 504B0304140000000000000021000000000000000000000000000000000008000000 6D696D65747970656170706C69636174696F6E2F766E642E6F617369732E6F70656E646F63756D656E742E74657874",
    })
    void knowsAnArchiveByItsContent(String name, String hex) {
        assertThat(DocumentFormat.archive(begins(hex))).isTrue();
        assertThat(DocumentFormat.of(begins(hex), LICENCE)).isEmpty();
        assertThat(DocumentFormat.of(begins(hex), VIDEO)).isEmpty();
    }

    @Test
    void knowsATapeArchive() {
        var tar = new byte[2048];
        System.arraycopy("ustar\00000".getBytes(StandardCharsets.US_ASCII), 0, tar, 257, 8);

        assertThat(DocumentFormat.archive(tar)).isTrue();
    }

    @Test
    void takesNoDocumentForAnArchive() {
        assertThat(DocumentFormat.archive(SampleFiles.picture("jpg", 20, 10))).isFalse();
        assertThat(DocumentFormat.archive(SampleFiles.pdf(1))).isFalse();
        assertThat(DocumentFormat.archive(SampleFiles.video())).isFalse();
        assertThat(DocumentFormat.archive(SampleFiles.executable())).isFalse();
        assertThat(DocumentFormat.archive(new byte[] {'P', 'K'})).isFalse();
    }

    @Test
    void playsWhatBrowsersMayKnow() {
        assertThat(Arrays.stream(DocumentFormat.values()).filter(DocumentFormat::playable))
                .containsExactly(DocumentFormat.MP4, DocumentFormat.MOV, DocumentFormat.MKV);
    }

    private static byte[] begins(String hex) {
        return SampleFiles.join(HexFormat.of().parseHex(hex.replace(" ", "")), new byte[3000]);
    }
}
