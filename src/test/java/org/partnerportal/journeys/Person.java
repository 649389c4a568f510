package org.partnerportal.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.partnerportal.uikit.PortalTexts;

/// Somebody in front of a browser: finds things by their id, as every control has a speaking one.
final class Person {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String address;
    private final PortalTexts texts;
    private final Locale language;
    private final ChromeDriver browser;

    Person(String address, PortalTexts texts, String language, int width, int height) {
        this.address = address;
        this.texts = texts;
        this.language = Locale.forLanguageTag(language);
        var options = new ChromeOptions();
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--force-color-profile=srgb",
                "--lang=" + language,
                "--window-size=" + width + "," + height);
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
        this.browser = new ChromeDriver(options);
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    void signIn(String account) {
        open("sign-in");
        click("try-" + account);
        until(() -> !browser.getCurrentUrl().contains("/sign-in"), "signed in");
        if (browser.getCurrentUrl().endsWith("/second-step")) {
            doSecondStep();
        }
    }

    /// Fills in a code that is right now.
    void doSecondStep() {
        click("try-code");
        until(() -> !browser.getCurrentUrl().contains("/second-step"), "the second step done");
    }

    /// Fills in the sign-in form that is shown, and sends it.
    void fillSignIn(String login, String password) {
        for (var field : List.of("username", "password")) {
            var input = find(By.cssSelector("input[name='" + field + "']"));
            input.sendKeys(field.equals("username") ? login : password);
        }
        find(By.cssSelector("input[name='password']")).sendKeys(Keys.ENTER);
        until(() -> !browser.getCurrentUrl().contains("/sign-in"), "past the password");
    }

    void open(String path) {
        browser.get(path.startsWith("http") ? path : address + "/" + path);
        until(
                () -> Boolean.TRUE.equals(browser.executeScript(
                        "return !!window.Vaadin?.Flow && Object.values(window.Vaadin.Flow.clients ?? {})"
                                + ".every(client => !client.isActive || !client.isActive())")),
                "loaded " + path);
    }

    String address() {
        return browser.getCurrentUrl();
    }

    String text(String key, Object... arguments) {
        return texts.getTranslation(key, language, arguments);
    }

    Locale language() {
        return language;
    }

    ChromeDriver browser() {
        return browser;
    }

    /// The element with this id, as soon as it can be seen.
    WebElement find(String id) {
        return find(By.cssSelector("[id='" + id + "']"));
    }

    WebElement find(By where) {
        wait(PATIENCE, "to see " + where).until(driver -> shown(where).isPresent());
        return shown(where).orElseThrow();
    }

    boolean sees(String id) {
        return shown(By.cssSelector("[id='" + id + "']")).isPresent();
    }

    void click(String id) {
        click(By.cssSelector("[id='" + id + "']"));
    }

    /// Clicks once the control is there and enabled.
    void click(By where) {
        wait(PATIENCE, "to click " + where).until(driver -> {
            var element = shown(where).filter(found -> found.getDomAttribute("disabled") == null);
            element.ifPresent(found -> {
                scrollTo(found);
                found.click();
            });
            return element.isPresent();
        });
    }

    /// Types into the input with this id, in place of what stood there.
    void type(String id, String words) {
        var input = input(id);
        scrollTo(input);
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        input.sendKeys(words);
    }

    void press(String id, Keys key) {
        input(id).sendKeys(key);
    }

    void pick(String id, String label) {
        type(id, label);
        click(By.xpath("//*[contains(local-name(), '-item') and not(ancestor-or-self::*[@hidden])][normalize-space()='"
                + label + "']"));
    }

    /// Picks from a list that opens on a click.
    void select(String id, String label) {
        var field = "[id='" + id + "'] ";
        wait(PATIENCE, "to select " + label + " in " + id).until(driver -> {
            if (find(By.cssSelector(field + "vaadin-select-value-button"))
                    .getText()
                    .equals(label)) {
                return true;
            }
            if (find(id).getDomAttribute("opened") == null) {
                scrollTo(find(id));
                find(id).click();
            }
            browser.findElements(By.cssSelector(field + "vaadin-select-item")).stream()
                    .filter(item -> item.isDisplayed() && item.getText().equals(label))
                    .findFirst()
                    .ifPresent(WebElement::click);
            return false;
        });
    }

    /// Ticks a radio button or checkbox of a group.
    void tick(String id, String label) {
        var group = find(id);
        scrollTo(group);
        group.findElement(By.xpath(".//label[normalize-space()='" + label + "']"))
                .click();
    }

    /// Ticks a single checkbox, whatever the page is still moving.
    void agree(String id) {
        wait(PATIENCE, "to tick " + id).until(driver -> {
            if (Boolean.parseBoolean(find(id).getDomProperty("checked"))) {
                return true;
            }
            var box = find(id);
            scrollTo(box);
            var corner = box.getSize();
            new Actions(browser)
                    .moveToElement(box, 12 - corner.getWidth() / 2, 14 - corner.getHeight() / 2)
                    .click()
                    .perform();
            return false;
        });
    }

    /// Hands files to the upload of a document field.
    void upload(String id, List<Path> files) {
        find(id);
        var input = (WebElement) Objects.requireNonNull(browser.executeScript("""
                const upload = document.getElementById(arguments[0] + '-upload');
                const input = upload.shadowRoot.querySelector('input[type=file]');
                input.value = '';
                return input;""", id));
        input.sendKeys(files.stream().map(Path::toString).collect(Collectors.joining("\n")));
        wait(PATIENCE, "the papers of " + id)
                .until(driver -> driver.findElements(By.cssSelector("[id^='" + id + "-open-']"))
                                .size()
                        >= files.size());
    }

    void awaitText(String words) {
        wait(PATIENCE, "to read " + words)
                .until(driver ->
                        driver.findElement(By.tagName("body")).getText().contains(words));
    }

    void awaitText(String words, Duration limit) {
        wait(limit, "to read " + words)
                .until(driver ->
                        driver.findElement(By.tagName("body")).getText().contains(words));
    }

    void until(BooleanSupplier happened, String what) {
        wait(PATIENCE, what).until(driver -> happened.getAsBoolean());
    }

    /// Keeps a picture of what is seen, for the documentation.
    void picture(String name) {
        try {
            var folder = Files.createDirectories(Path.of("target", "pictures"));
            Files.write(folder.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void leave() {
        browser.quit();
    }

    /// What stands in the input with this id, however often the page draws it anew.
    String value(String id) {
        return read(id, () -> Objects.requireNonNullElse(input(id).getDomProperty("value"), ""));
    }

    /// What is written in the element with this id, however often the page draws it anew.
    String textOf(String id) {
        return read(id, () -> find(id).getText());
    }

    private String read(String id, Supplier<String> words) {
        var seen = new AtomicReference<>("");
        wait(PATIENCE, "to read " + id).until(driver -> {
            seen.set(words.get());
            return true;
        });
        return seen.get();
    }

    private Optional<WebElement> shown(By where) {
        return browser.findElements(where).stream()
                .filter(WebElement::isDisplayed)
                .findFirst();
    }

    private WebElement input(String id) {
        return find(By.cssSelector("[id='" + id + "'] input, [id='" + id + "'] textarea"));
    }

    private void scrollTo(WebElement element) {
        browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    }

    private WebDriverWait wait(Duration limit, String what) {
        var patience = new WebDriverWait(browser, limit, Duration.ofMillis(100));
        patience.ignoring(StaleElementReferenceException.class)
                .ignoring(WebDriverException.class)
                .withMessage(() -> "waited for " + what + " at " + browser.getCurrentUrl());
        return patience;
    }
}
