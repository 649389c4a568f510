package org.partnerportal.ocr;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import java.io.IOException;

/// The three networks that read together: PP-OCRv4's detector and recogniser, and the classifier of PP-OCRv2.
record Networks(LineFinder finder, HeadOrFeet headOrFeet, LineReader reader) {

    /// @throws OcrUnavailable if this machine cannot load them
    static Networks load() {
        try {
            var environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "ocr");
            return new Networks(
                    new LineFinder(Network.load(environment, "/models/ch_PP-OCRv4_det_infer.onnx")),
                    new HeadOrFeet(Network.load(environment, "/models/ch_ppocr_mobile_v2.0_cls_infer.onnx")),
                    new LineReader(
                            Network.load(environment, "/models/ch_PP-OCRv4_rec_infer.onnx"),
                            LineReader.alphabet("/models/ppocr_keys_v1.txt")));
        } catch (LinkageError | RuntimeException e) {
            throw new OcrUnavailable("The native library of ONNX Runtime does not load on this machine.", e);
        } catch (OrtException | IOException e) {
            throw new OcrUnavailable("The networks that read text do not load.", e);
        }
    }
}
