package org.partnerportal.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.Map;

/// One of the three networks, in a session of its own that works on one core.
final class Network implements AutoCloseable {

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final String input;

    private Network(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
        this.input = session.getInputNames().iterator().next();
    }

    static Network load(OrtEnvironment environment, String resource) throws IOException, OrtException {
        try (var options = new OrtSession.SessionOptions();
                var model = Network.class.getResourceAsStream(resource)) {
            if (model == null) {
                throw new FileNotFoundException(resource);
            }
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            // Every picture has another size: an arena would keep the room of the largest of each for good.
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            return new Network(environment, environment.createSession(model.readAllBytes(), options));
        }
    }

    /// What the network makes of the pixels.
    Answer ask(Pixels pixels) {
        try (var tensor = OnnxTensor.createTensor(environment, pixels.values(), pixels.shape());
                var result = session.run(Map.of(input, tensor))) {
            var answer = (OnnxTensor) result.get(0);
            var shape = answer.getInfo().getShape();
            return new Answer(answer.getFloatBuffer(), (int) shape[shape.length - 1]);
        } catch (OrtException e) {
            throw new IllegalStateException("A network fails", e);
        }
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }

    /// A network's answer, row after row.
    record Answer(FloatBuffer values, int columns) {

        int size() {
            return values.limit();
        }

        float at(int place) {
            return values.get(place);
        }
    }
}
