package org.partnerportal.secondfactor.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// The browser's request that a click came with, and the answer it will get: signing in sets cookies.
record Exchange(HttpServletRequest request, HttpServletResponse response) {

    static Exchange current() {
        return new Exchange(
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
    }
}
