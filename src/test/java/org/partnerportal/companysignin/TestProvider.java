package org.partnerportal.companysignin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A small OpenID provider for tests, which says whatever it is told to.
public final class TestProvider implements AutoCloseable {

    public static final String SECRET = "a client secret of at least 256 bits for tests";

    private final HttpServer server;
    private final RSAKey key;
    private volatile @Nullable String idToken;
    private volatile String asked = "";
    private volatile String issuer;
    private volatile String person = "";

    public TestProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("first").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        issuer = address();
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, configuration()));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.createContext("/authorize", this::authorize);
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /// Calls itself something else from now on.
    void pretendsToBe(String other) {
        issuer = other;
    }

    /// Answers the next code with these claims, signed with its own key.
    void vouches(JWTClaimsSet claims) {
        idToken = signed(claims, JWSAlgorithm.RS256, key.getKeyID(), rsa(key));
    }

    /// Answers the next code with these claims, signed with a key that it does not publish.
    void forges(JWTClaimsSet claims) {
        try {
            var other = new RSAKeyGenerator(2048).keyID("first").generate();
            idToken = signed(claims, JWSAlgorithm.RS256, "first", rsa(other));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Answers the next code with these claims, signed with the secret that the client shares.
    void signsWithTheSharedSecret(JWTClaimsSet claims) {
        try {
            idToken =
                    signed(claims, JWSAlgorithm.HS256, "first", new MACSigner(SECRET.getBytes(StandardCharsets.UTF_8)));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Has this person before it, by their address, when the portal sends a browser.
    public void knows(String email) {
        person = email;
    }

    // Asks the person nothing and sends the browser back.
    private void authorize(HttpExchange exchange) throws IOException {
        try (exchange) {
            var asked = Stream.of(exchange.getRequestURI().getRawQuery().split("&", -1))
                    .map(pair -> pair.split("=", 2))
                    .collect(Collectors.toMap(
                            pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
            var now = Clock.systemUTC().instant();
            vouches(new JWTClaimsSet.Builder()
                    .issuer(issuer)
                    .subject("somebody")
                    .audience(asked.get("client_id"))
                    .issueTime(Date.from(now))
                    .expirationTime(Date.from(now.plusSeconds(300)))
                    .claim("nonce", asked.get("nonce"))
                    .claim("email", person)
                    .claim("email_verified", true)
                    .build());
            var state = URLEncoder.encode(asked.getOrDefault("state", ""), StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Location", asked.get("redirect_uri") + "?code=a-code&state=" + state);
            exchange.sendResponseHeaders(302, -1);
        }
    }

    /// Answers the next code with an error.
    void breaks() {
        idToken = null;
    }

    /// What the portal sent with the code.
    String asked() {
        return asked;
    }

    private static JWSSigner rsa(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, String key, JWSSigner signer) {
        try {
            var token =
                    new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key).build(), claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var token = idToken;
        if (token == null) {
            answer(exchange, 500, "broken");
        } else {
            answer(exchange, 200, """
                    {"access_token": "x", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}""".formatted(token));
        }
    }

    private String configuration() {
        return """
                {"issuer": "%s", "authorization_endpoint": "%s/authorize", "token_endpoint": "%s/token",
                 "jwks_uri": "%s/keys", "subject_types_supported": ["public"], "response_types_supported": ["code"],
                 "id_token_signing_alg_values_supported": ["RS256"],
                 "token_endpoint_auth_methods_supported": ["client_secret_basic"]}""".formatted(issuer, address(), address(), address());
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        Objects.requireNonNull(server).stop(0);
    }
}
