package org.partnerportal.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.FloatBuffer;

/// A picture as the networks want it: blue, green and red one after the other, as the networks were trained, each value
/// shifted and scaled.
record Pixels(FloatBuffer values, int width, int height) {

    // The shift and scale per channel, blue first, as the detector was trained.
    private static final float[] MEAN = {0.485f, 0.456f, 0.406f};
    private static final float[] SPREAD = {0.229f, 0.224f, 0.225f};
    private static final float[] MIDDLE = {0.5f, 0.5f, 0.5f};
    private static final int CHANNELS = 3;

    static Pixels forDetection(BufferedImage picture) {
        return of(picture, picture.getWidth(), MEAN, SPREAD);
    }

    /// Padded on the right to `width` with what is neither dark nor light.
    static Pixels forReading(BufferedImage picture, int width) {
        return of(picture, width, MIDDLE, MIDDLE);
    }

    long[] shape() {
        return new long[] {1, CHANNELS, height, width};
    }

    private static Pixels of(BufferedImage picture, int width, float[] mean, float[] spread) {
        var dots = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        var height = picture.getHeight();
        var plane = width * height;
        var values = new float[CHANNELS * plane];
        for (var channel = 0; channel < CHANNELS; channel++) {
            for (var y = 0; y < height; y++) {
                for (var x = 0; x < picture.getWidth(); x++) {
                    var value = dots[y * picture.getWidth() + x] >> (8 * channel) & 0xff;
                    values[channel * plane + y * width + x] = (value / 255f - mean[channel]) / spread[channel];
                }
            }
        }
        return new Pixels(FloatBuffer.wrap(values), width, height);
    }
}
