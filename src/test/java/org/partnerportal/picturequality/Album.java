package org.partnerportal.picturequality;

import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.partnerportal.picturequality.Studio.Setting;

/// Good pictures, and bad ones of every kind, always the same from the same number.
final class Album {

    private final Random chance;
    private final Camera camera;
    private final Studio studio;

    Album(long number) {
        this.chance = new Random(number);
        this.camera = new Camera(chance);
        this.studio = new Studio(chance);
    }

    /// As people take them who take a little care: by day or lamp, a little turned, a little noisy, pressed more or
    /// less.
    Setting good() {
        return developed(studio.anything());
    }

    Setting bad(QualityFlaw flaw) {
        return switch (flaw) {
            case TOO_SMALL -> with(studio.anything(), picture -> Studio.shrunk(picture, 160 + chance.nextInt(240)));
            case BLURRED ->
                with(
                        studio.anything(),
                        picture -> chance.nextInt(4) == 0
                                ? Camera.moved(picture, 18 + chance.nextInt(12))
                                : Camera.blurred(picture, 3.5 + 3 * chance.nextDouble()));
            case DARK -> dark(studio.anything());
            case OVEREXPOSED -> with(studio.anything(), camera::washedOut);
            case CUT_OFF -> developed(studio.paperCutOff());
            case SCREENSHOT -> screenshot(studio.screen());
            case NO_COLOUR -> {
                var setting = studio.paper();
                yield developed(new Setting(setting.asked(), camera.grey(setting.picture())));
            }
            case WRONG_SIDE -> throw new IllegalArgumentException("Pixels do not tell");
        };
    }

    private Setting developed(Setting setting) {
        return with(setting, picture -> picture);
    }

    private Setting with(Setting setting, UnaryOperator<BufferedImage> mishap) {
        var lit = camera.lit(setting.picture(), 0.62 + 0.42 * chance.nextDouble(), 0.3 * chance.nextDouble());
        var soft = chance.nextInt(3) == 0 ? Camera.blurred(lit, 1.4) : lit;
        return file(new Setting(setting.asked(), camera.noisy(mishap.apply(soft), 1 + 4 * chance.nextDouble())));
    }

    private Setting dark(Setting setting) {
        var lit = camera.lit(setting.picture(), 0.1 + 0.18 * chance.nextDouble(), 0.3 * chance.nextDouble());
        return file(new Setting(setting.asked(), camera.noisy(lit, 2 + 4 * chance.nextDouble())));
    }

    private Setting screenshot(Setting setting) {
        return chance.nextBoolean() ? setting : file(setting);
    }

    private Setting file(Setting setting) {
        return new Setting(setting.asked(), Camera.pressed(setting.picture(), 0.6 + 0.35 * chance.nextDouble()));
    }
}
