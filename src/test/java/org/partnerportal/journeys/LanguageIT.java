package org.partnerportal.journeys;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody chooses a language once: it follows them to another browser, and leaves alone a browser that has one.
@Journey
class LanguageIT {

    @Autowired
    private Stage stage;

    @AfterEach
    void everybodyLeaves() {
        stage.clear();
    }

    @Test
    void aLanguageOnceChosenComesAlongToTheNextBrowser() {
        var atWork = stage.atDesk("other-operator", "zh-CN");
        atWork.click("language");
        atWork.until(() -> atWork.textOf("language").equals("中文"), "English");

        var atHome = stage.atDesk("other-operator", "zh-CN");
        atHome.until(() -> atHome.textOf("language").equals("中文"), "English in a Chinese browser");
    }
}
