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

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.Member;
import org.scholion.curation.adjudication.Rule;
import org.scholion.editing.lane.LaneModel;
import org.scholion.project.AdjudicateDocuments;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.page.DocumentPage;

/** A lead sees how members compare with gold, and goes from a figure to its places. */
class GoldJourney extends Journey {

    private static final String VIEW = "org.scholion.ui.curation.gold";

    private static Shell shell() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    private static ProjectService projects() {
        return PlatformUI.getWorkbench().getService(ProjectService.class);
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

    private Canvas figures() {
        return workbench.find(
                Canvas.class,
                "the figures",
                control ->
                        control.getClass().getSimpleName().equals("ChartCanvas")
                                && control.isVisible());
    }

    private Table places() {
        return workbench.find(
                Table.class,
                "the places",
                table ->
                        table.isVisible()
                                && table.getColumnCount() == 5
                                && table.getItemCount() > 0);
    }

    private static void adjudicate(OpenProject project, Rule rule) throws Exception {
        new AdjudicateDocuments(project, InstantSource.system())
                .run(
                        new AdjudicateDocuments.Request(rule, Optional.empty(), "lead", false),
                        Progress.NONE);
    }

    @Test
    void thatALeadGoesFromAFigureAgainstGoldToItsPlacesToTheText() throws Exception {
        workbench.menu("File", "Open sample");
        workbench.awaitAnyDocument();
        Ui.run(() -> projects().member("amina"));
        workbench.perspective("Lead");
        workbench.showView("Adjudicated gold", VIEW);
        workbench.find(
                Label.class,
                "that it is for leads",
                label -> label.isVisible() && label.getText().contains("Choose a lead"));
        workbench.screenshot("gold-blind");
        Ui.run(() -> projects().member("lead"));
        OpenProject project = Ui.call(() -> projects().project().orElseThrow());
        adjudicate(project, new Rule.Unanimous());
        adjudicate(project, new Rule.Majority());
        adjudicate(project, new Rule.OfMember("noor"));
        workbench.find(
                Link.class,
                "that it can be looked at again, or is fresh",
                link -> link.isVisible() && link.getText().contains("adjudicated"));
        Ui.run(
                () -> {
                    projects().member("amina");
                    projects().member("lead");
                });
        for (boolean dark : new boolean[] {false, true}) {
            dark(dark);
            for (Point size : List.of(new Point(1280, 800), new Point(1920, 1080))) {
                size(size.x, size.y);
                Canvas figures = figures();
                Ui.run(figures::setFocus);
                workbench.driver().press(0, SWT.HOME);
                workbench.driver().press(0, SWT.ARROW_DOWN);
                workbench.driver().press(0, SWT.CR);
                Table places = places();
                Wait.until("the keyboard among the places", places::isFocusControl);
                workbench.screenshot("gold-" + size.x + "-" + (dark ? "dark" : "light"));
            }
        }
        dark(false);
        Table places = places();
        Ui.run(places::setFocus);
        String document = Ui.call(() -> places.getItem(0).getText(4));
        workbench.driver().press(0, SWT.CR);
        DocumentPage text = workbench.awaitDocument(document);
        LaneModel lanes = PlatformUI.getWorkbench().getService(LaneModel.class);
        Wait.until("gold among the lanes", () -> lanes.shown().contains(Member.GOLD));
        Wait.untilIdle();
        workbench.screenshot("gold-text");
        assertThat(Ui.call(() -> text.context().member())).isEqualTo("lead");
    }
}
