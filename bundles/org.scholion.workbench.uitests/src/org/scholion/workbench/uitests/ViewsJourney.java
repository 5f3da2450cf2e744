/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Mention;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.view.mark.MarkId;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.driver.Widgets;
import org.scholion.workbench.uitests.page.DocumentPage;

/** What shows around the text: layers, lists, perspectives, themes, menus. */
class ViewsJourney extends Journey {

    private DocumentPage openSample() {
        workbench.menu("File", "Open sample");
        return workbench.awaitAnyDocument();
    }

    private static long shown(DocumentPage document, AnnotationKind kind) {
        return document.context().annotations().all().stream()
                .filter(a -> a.kind() == kind)
                .filter(
                        a ->
                                document.context()
                                        .marks()
                                        .find(new MarkId(document.context().member(), a.id()))
                                        .isPresent())
                .count();
    }

    @Test
    void thatLayersAreHiddenAndShownByTheMenu() {
        DocumentPage document = openSample();
        Wait.until("stances to show", () -> shown(document, AnnotationKind.STANCE) > 0);

        workbench.menu("View", "Show or hide stances");
        Wait.until("stances to be hidden", () -> shown(document, AnnotationKind.STANCE) == 0);
        workbench.screenshot("views-stances-hidden");

        workbench.menu("View", "Show all layers");
        Wait.until("stances to show again", () -> shown(document, AnnotationKind.STANCE) > 0);
    }

    @Test
    void thatALockedLayerCannotBeChanged() throws Exception {
        openTexts();
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        english.dragOver("Norhaven");
        english.keys("g");
        Mention mention = english.awaitMention("gpe", "Norhaven");

        workbench.palette().toggleLock("Geopolitical entity");
        english.focus();
        english.selectMention("Norhaven");
        english.key(0, SWT.DEL);
        workbench.screenshot("views-locked");

        assertThat(english.awaitMention("gpe", "Norhaven")).isEqualTo(mention);
        workbench.palette().toggleLock("Geopolitical entity");
        english.focus();
        english.selectMention("Norhaven");
        english.key(0, SWT.DEL);
        english.awaitNoMention("Norhaven");
    }

    @Test
    void thatATypeIsHiddenByItsEye() throws Exception {
        openTexts();
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        english.dragOver("Norhaven");
        english.keys("g");
        english.awaitMention("gpe", "Norhaven");

        workbench.palette().toggleEye("Geopolitical entity");
        Wait.until("the mention to be hidden", () -> shown(english, AnnotationKind.ENTITY) == 0);
        workbench.screenshot("views-type-hidden");
        workbench.palette().toggleEye("Geopolitical entity");
        Wait.until("the mention to show", () -> shown(english, AnnotationKind.ENTITY) == 1);
    }

    @Test
    void thatProblemsAndRelationsAreListed() {
        openSample();
        workbench.showView("Relations & Stances", "org.scholion.ui.editor.relations");
        workbench.screenshot("views-relations");
        workbench.showView("Problems", "org.scholion.ui.editor.problems");
        workbench.screenshot("views-problems");
    }

    @Test
    void thatTheLeadSeesHowFarEveryoneIs() {
        openSample();
        workbench.perspective("Lead");
        Table table =
                workbench.find(Table.class, "the table of progress", t -> t.getItemCount() >= 12);
        assertThat(Ui.call(() -> Widgets.row(table, "water-pact"))).isPresent();
        workbench.screenshot("views-lead");
        workbench.perspective("Annotate");
    }

    @Test
    void thatTheWindowIsReadableInLightAndDark() {
        openSample();
        workbench.screenshot("theme-light");
        workbench.menu("View", "Switch between light and dark");
        Wait.until("the theme to be dark", () -> ThemeColors.dark());
        workbench.openDocument("02-water-pact-en");
        workbench.screenshot("theme-dark-english");
        workbench.openDocument("03-school-meals-hi");
        workbench.screenshot("theme-dark-hindi");
        workbench.menu("View", "Switch between light and dark");
        Wait.until("the theme to be light", () -> !ThemeColors.dark());
    }

    @Test
    void thatTheSampleIsReadableInEveryScript() {
        openSample();
        for (String name :
                List.of(
                        "02-water-pact-en",
                        "03-school-meals-hi",
                        "05-book-fair-ur",
                        "06-cycle-lanes-he",
                        "07-railway-zh",
                        "08-flood-wall-th",
                        "09-posts-ar")) {
            workbench.openDocument(name);
            workbench.screenshot("sample-" + name);
        }
    }

    @Test
    void thatEveryMenuLetterIsUnique() {
        openSample();
        List<String> clashes = Ui.call(ViewsJourney::clashes);
        assertThat(clashes).isEmpty();
    }

    @Test
    void thatTheEditMenuOffersOnlyWhatCanBeDoneWithAnnotatedText() {
        openSample();
        List<String> offered =
                Ui.call(
                        () ->
                                Widgets.activeShell().stream()
                                        .flatMap(s -> Widgets.item(s.getMenuBar(), "Edit").stream())
                                        .flatMap(edit -> Stream.of(edit.getMenu().getItems()))
                                        .map(item -> Widgets.plain(item.getText()))
                                        .filter(label -> !label.isEmpty())
                                        .toList());
        assertThat(offered).contains("Undo", "Copy").doesNotContain("Cut", "Paste");
    }

    @Test
    void thatTheKeysCardSaysWhatOneDoesInItsOwnWords() {
        openSample().focus();
        workbench.driver().press(0, SWT.F1);
        List<String> said =
                Wait.forValue("the card with all keys", () -> card().filter(c -> c.size() > 40));
        workbench.screenshot("views-keys-card");
        assertThat(said)
                .containsSubsequence("New marks", "The selected mark")
                .contains("Tab, Shift+Tab", "Choose what is proposed", "Skip, with a reason")
                .containsSubsequence("Ctrl+F", "Find in the text")
                .noneMatch(words -> words.contains("Show View"));
        workbench.driver().press(0, SWT.ESC);
        Wait.until("the card to be gone", () -> card().isEmpty());
    }

    /** What the card says, while it is open. */
    private static Optional<List<String>> card() {
        return Stream.of(Ui.display().getShells())
                .filter(Control::isVisible)
                .map(
                        shell ->
                                Widgets.all(shell).stream()
                                        .filter(Label.class::isInstance)
                                        .map(label -> ((Label) label).getText())
                                        .toList())
                .filter(words -> words.contains("New marks"))
                .findFirst();
    }

    private static List<String> clashes() {
        List<String> found = new ArrayList<>();
        Widgets.activeShell().ifPresent(shell -> clashes("menu bar", shell.getMenuBar(), found));
        return found;
    }

    private static void clashes(String name, Menu menu, List<String> found) {
        List<Character> letters = new ArrayList<>();
        for (MenuItem item : menu.getItems()) {
            Widgets.mnemonic(item.getText())
                    .ifPresent(
                            letter -> {
                                if (letters.contains(letter)) {
                                    found.add(name + " ▸ " + item.getText());
                                }
                                letters.add(letter);
                            });
            if (item.getMenu() != null) {
                item.getMenu().notifyListeners(SWT.Show, new Event());
                clashes(Widgets.plain(item.getText()), item.getMenu(), found);
            }
        }
    }
}
