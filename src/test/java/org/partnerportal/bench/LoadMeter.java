package org.partnerportal.bench;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// How long the server is at each request of an open page, from before anything of the portal's to after all of it.
@Component
@Profile("bench")
@Order(Ordered.HIGHEST_PRECEDENCE)
class LoadMeter extends OncePerRequestFilter {

    private final Queue<Double> milliseconds = new ConcurrentLinkedQueue<>();

    /// The times since this was asked last.
    double[] taken() {
        var taken =
                milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        milliseconds.clear();
        return taken;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!"uidl".equals(request.getParameter("v-r"))) {
            chain.doFilter(request, response);
            return;
        }
        var began = System.nanoTime();
        chain.doFilter(request, response);
        milliseconds.add((System.nanoTime() - began) / 1e6);
    }
}
