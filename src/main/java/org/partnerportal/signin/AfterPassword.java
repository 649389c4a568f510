package org.partnerportal.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/// Where somebody goes who gave the right password: to the second step if they owe one, else in, to the page they had
/// asked for.
@Component
class AfterPassword implements AuthenticationSuccessHandler {

    private final SecondStepDuty secondStep;
    private final Halfway halfway;
    private final Entering entering;
    private final SavedRequestAwareAuthenticationSuccessHandler onward =
            new SavedRequestAwareAuthenticationSuccessHandler();

    AfterPassword(SecondStepDuty secondStep, Halfway halfway, Entering entering, RequestCache asked) {
        this.secondStep = secondStep;
        this.halfway = halfway;
        this.entering = entering;
        onward.setRequestCache(asked);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        if (authentication.getPrincipal() instanceof PasswordGiven given) {
            if (secondStep.owedBy(given.account())) {
                halfway.begin(given.account(), request, response);
                response.sendRedirect(request.getContextPath() + "/" + Halfway.ADDRESS);
            } else {
                entering.enter(given.account(), SignInMethod.PASSWORD, request, response);
                onward.onAuthenticationSuccess(request, response, authentication);
            }
        }
    }
}
