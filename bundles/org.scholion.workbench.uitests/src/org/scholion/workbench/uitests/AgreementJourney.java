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

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.workbench.uitests.driver.Arrival;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.page.DocumentPage;

/** A lead goes from a figure to the places behind it, and from a place to its text. */
class AgreementJourney extends Journey {

    private static final String VIEW = "org.scholion.ui.curation.agreement";

    private static Shell shell() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    private static void member(String name) {
        Ui.run(() -> PlatformUI.getWorkbench().getService(ProjectService.class).member(name));
    }

    @AfterEach
    void backToTheText() {
        dark(false);
        Ui.run(() -> shell().setMaximized(true));
        workbench.perspective("Lead");
        workbench.showView("Progress", "org.scholion.ui.curation.progress");
        workbench.perspective("Annotate");
    }

    private void dark(boolean wanted) {
        if (Ui.call(ThemeColors::dark) != wanted) {
            workbench.menu("View", "Switch between light and dark");
            Wait.until("the other theme", () -> ThemeColors.dark() == wanted);
        }
    }

    private static void size(int width, int height) {
        Ui.run(
                () -> {
                    shell().setMaximized(false);
                    shell().setLocation(0, 0);
                    shell().setSize(width, height);
                });
        Wait.until(
                "the window to be " + width + " wide",
                () -> Math.abs(shell().getSize().x - width) < 40);
        Wait.untilIdle();
    }

    private static boolean isChart(Control control) {
        return control.getClass().getSimpleName().equals("ChartCanvas") && control.isVisible();
    }

    private Canvas figures() {
        return workbench.find(Canvas.class, "the figures", AgreementJourney::isChart);
    }

    private Table places() {
        return workbench.find(
                Table.class,
                "the places",
                table ->
                        table.isVisible()
                                && table.getColumnCount() == 4
                                && table.getItemCount() > 0);
    }

    private void openAsLead() {
        workbench.menu("File", "Open sample");
        workbench.awaitAnyDocument();
        member("lead");
        workbench.awaitAnyDocument();
        workbench.perspective("Lead");
        workbench.showView("Agreement", VIEW);
        figures();
    }

    @Test
    void thatALeadGoesFromAFigureToItsPlacesToTheTextWithLanes() {
        openAsLead();
        for (boolean dark : new boolean[] {false, true}) {
            dark(dark);
            for (Point size : List.of(new Point(1280, 800), new Point(1920, 1080))) {
                size(size.x, size.y);
                Canvas figures = figures();
                Ui.run(figures::setFocus);
                workbench.driver().press(0, SWT.HOME);
                for (int i = 0; i < 3; i++) {
                    workbench.driver().press(0, SWT.ARROW_DOWN);
                }
                workbench.driver().press(0, SWT.CR);
                Table places = places();
                Wait.until("the keyboard among the places", places::isFocusControl);
                workbench.screenshot("agreement-" + size.x + "-" + (dark ? "dark" : "light"));
            }
        }
        dark(false);
        Table places = places();
        Ui.run(places::setFocus);
        String document = Ui.call(() -> places.getItem(0).getText(3));
        workbench.driver().press(0, SWT.CR);
        DocumentPage text = workbench.awaitDocument(document);
        text.awaitLanes("noor", "ravi");
        workbench.screenshot("agreement-text");
        assertThat(Ui.call(() -> text.context().member())).isEqualTo("lead");
    }

    @Test
    void thatCellsOfChartsLeadToPlacesAndAnEditMakesFiguresOutOfDate() {
        openAsLead();
        size(1280, 800);
        Ui.run(() -> figuresAt(2).setFocus());
        workbench.driver().press(0, SWT.END);
        workbench.driver().press(0, SWT.ARROW_UP);
        workbench.driver().press(0, SWT.CR);
        places();
        workbench.screenshot("agreement-labels");
        Ui.run(() -> figuresAt(3).setFocus());
        workbench.driver().press(0, SWT.CR);
        workbench.screenshot("agreement-pairs");
        workbench.perspective("Annotate");
        DocumentPage text = workbench.openDocument("05-book-fair-ur");
        int before = text.count();
        text.keys("i");
        text.awaitCount(before + 1);
        workbench.perspective("Lead");
        workbench.showView("Agreement", VIEW);
        workbench.find(
                Link.class,
                "that it is out of date",
                link -> link.isVisible() && link.getText().contains("Out of date"));
        workbench.find(
                Link.class,
                "what can be chosen",
                link -> link.isVisible() && link.getText().contains("What counts"));
        workbench.screenshot("agreement-stale");
    }

    @Test
    void thatALeadChoosesWhatCountsAndAddsGamma() {
        openAsLead();
        size(1280, 800);
        chooseCounting(SWT.ARROW_DOWN, "agreement-counting");
        workbench.find(
                Link.class,
                "that what counts was chosen",
                link -> link.isVisible() && link.getText().contains("counted as chosen"));
        Canvas figures = figures();
        int before = Ui.call(() -> figures.getSize().y);
        chooseCounting(SWT.ARROW_UP, "agreement-counting-words");
        Wait.until("a row for γ", () -> figuresAt(0).getSize().y > before);
        Ui.run(() -> figuresAt(0).setFocus());
        workbench.driver().press(0, SWT.HOME);
        Wait.untilIdle();
        workbench.screenshot("agreement-gamma");
    }

    /** Opens the menu of what counts, and takes its first item (Down) or its last one (Up). */
    private void chooseCounting(int direction, String picture) {
        Link status =
                workbench.find(
                        Link.class,
                        "what counts",
                        link -> link.isVisible() && link.getText().contains("What counts"));
        Event chosen = new Event();
        chosen.text = "counting";
        Arrival.await(SWT.Show, () -> Ui.run(() -> status.notifyListeners(SWT.Selection, chosen)));
        Wait.untilIdle();
        workbench.screenshot(picture);
        // a key that came before the menu had the keyboard would go to the page
        Arrival.await(SWT.Arm, () -> workbench.driver().press(0, direction));
        workbench.driver().press(0, SWT.CR);
    }

    private static Canvas figuresAt(int number) {
        return (Canvas)
                org.scholion.workbench.uitests.driver.Widgets.all(shell()).stream()
                        .filter(AgreementJourney::isChart)
                        .skip(number)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void thatItSaysWhatToDoWhereItShowsNothing() throws Exception {
        workbench.menu("File", "Open sample");
        workbench.awaitAnyDocument();
        member("amina");
        workbench.perspective("Lead");
        workbench.showView("Agreement", VIEW);
        awaitWords("only a lead sees it");
        workbench.screenshot("agreement-blind");
        openTexts();
        member("lead");
        awaitWords("two members at least");
        workbench.screenshot("agreement-one-member");
        workbench.closeProject();
        awaitWords("once a project is open");
        workbench.screenshot("agreement-no-project");
    }

    private void awaitWords(String words) {
        workbench.find(
                Label.class, words, label -> label.isVisible() && label.getText().contains(words));
    }
}
