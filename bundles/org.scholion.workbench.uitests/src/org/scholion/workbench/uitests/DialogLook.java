/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.uitests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.uitests.driver.Appearance;
import org.scholion.workbench.uitests.driver.Labels;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.driver.Widgets;
import org.scholion.workbench.uitests.page.HeldWords;
import org.scholion.workbench.uitests.page.WorkbenchWindow;

/** A look at the window that is open: takes its picture, and remembers what is wrong with it. */
final class DialogLook {

    /** A word that was to be filled in and is empty. */
    private static final Pattern HOLE = Pattern.compile("[\\p{Ll}.]  \\p{Ll}");

    private static final Duration FRAMES = Duration.ofSeconds(2);

    /** What the platform says, which has no words in the languages for tests. */
    private static final Set<String> PLATFORM =
            Set.of("< Back", "Next >", "Cancel", "Close", "OK", "Finish");

    private final WorkbenchWindow workbench;
    private final HeldWords held;
    private final SoftAssertions seen = new SoftAssertions();
    private String combination = "";
    private Point room = new Point(0, 0);

    DialogLook(WorkbenchWindow workbench, HeldWords held) {
        this.workbench = workbench;
        this.held = held;
    }

    /**
     * Goes on in another window.
     *
     * @param room its size in points
     */
    void begin(String name, Point newRoom) {
        combination = UiWords.words().locale().getLanguage() + "-" + name;
        room = newRoom;
    }

    /** Fails if anything was wrong. */
    void tell() {
        seen.assertAll();
    }

    /** Looks at the active window. */
    void at(String what) {
        String busy = UiWords.say("workbench.assign.working-out");
        String previewing = UiWords.say("workbench.task.previewing");
        Wait.until(
                "all to be known",
                () ->
                        Labels.of(active()).stream()
                                .noneMatch(t -> t.equals(busy) || t.equals(previewing)));
        Wait.untilIdle();
        Wait.untilPainted();
        workbench.screenshot("dialogs-" + combination + "-" + what);
        Shell dialog = Ui.call(DialogLook::active);
        none(what, "what is cut off", Ui.call(() -> Appearance.clipped(dialog)));
        none(
                what,
                "a hole where a word belongs",
                Ui.call(() -> Labels.of(dialog)).stream()
                        .filter(text -> HOLE.matcher(text).find())
                        .toList());
        Point needed = Ui.call(dialog::getSize);
        seen.assertThat(needed.x <= room.x && needed.y <= room.y)
                .as("%s: “%s” is %s and has room for %s", combination, what, needed, room)
                .isTrue();
        seen.assertThat(Ui.call(() -> hasFocus(dialog)))
                .as("%s: “%s” has the keyboard", combination, what)
                .isTrue();
        none(what, "what cannot be used and looks as if", painted(() -> Appearance.loud(dialog)));
        if (Ui.call(ThemeColors::dark)) {
            none(what, "what is light", Ui.call(() -> Appearance.light(dialog)));
        }
        if (UiWords.words().locale().getCountry().startsWith("X")) {
            none(what, "words in no message file", Ui.call(() -> foreign(dialog)));
        }
    }

    private List<String> foreign(Shell dialog) {
        List<String> foreign =
                new ArrayList<>(
                        Labels.of(dialog).stream()
                                .filter(text -> !PLATFORM.contains(text))
                                .toList());
        foreign.addAll(Labels.listed(dialog));
        foreign.removeIf(text -> HeldWords.isSaid(text) || held.holds(text));
        return foreign;
    }

    private void none(String what, String wrong, List<String> found) {
        seen.assertThat(found).as("%s: %s in “%s”", combination, wrong, what).isEmpty();
    }

    /** What changed since the last frame is in the next one, which may be some way off. */
    private static List<String> painted(Supplier<List<String>> wrong) {
        Wait.atMost("all to be painted", FRAMES, () -> wrong.get().isEmpty());
        return Ui.call(wrong);
    }

    private static boolean hasFocus(Shell dialog) {
        return Optional.ofNullable(dialog.getDisplay().getFocusControl())
                .filter(control -> control.getShell() == dialog)
                .isPresent();
    }

    private static Shell active() {
        return Widgets.activeShell().orElseThrow();
    }
}
