package org.partnerportal.companysignin;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/// The way to the partners' providers: encrypted, out of the house, within seconds, and without being sent elsewhere.
///
/// A partner's admin names the address, so it must not become a way to make the portal call machines of its own
/// network (OWASP: server-side request forgery). `portal.company-sign-in.inside` opens that for a house whose partners'
/// providers are inside, and for tests.
@Component
class ProviderNetwork {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final boolean inside;
    private final JdkClientHttpRequestFactory requests;

    ProviderNetwork(@Value("${portal.company-sign-in.inside:false}") boolean inside) {
        this.inside = inside;
        this.requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        requests.setReadTimeout(ANSWER);
    }

    RestClient.Builder client() {
        return RestClient.builder().requestFactory(requests).requestInterceptor(guard());
    }

    RestTemplate template() {
        var template = new RestTemplate(requests);
        template.getInterceptors().add(guard());
        return template;
    }

    /// Whether the portal may call this address.
    boolean allows(String address) {
        try {
            var uri = URI.create(address);
            return uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && (inside || ("https".equals(uri.getScheme()) && outside(uri.getHost())));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean outside(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).noneMatch(ProviderNetwork::ours);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean ours(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                // Unique local addresses of IPv6, fc00::/7.
                || (address.getAddress().length == 16 && (address.getAddress()[0] & 0xfe) == 0xfc);
    }

    // At each call: a name may lead elsewhere than when it was saved.
    private ClientHttpRequestInterceptor guard() {
        return (request, body, execution) -> {
            if (!allows(request.getURI().toString())) {
                throw new IOException("Not an address the portal calls");
            }
            return execution.execute(request, body);
        };
    }
}
