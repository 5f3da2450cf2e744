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
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.RoundDocument.Part;
import org.scholion.corpus.SetState;
import org.scholion.curation.adjudication.Rule;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.edit.CreationOrder;
import org.scholion.project.AdjudicateDocuments;
import org.scholion.project.MarkDocuments;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.project.ProjectService;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.driver.Widgets;
import org.scholion.workbench.uitests.page.DocumentPage;
import org.scholion.workbench.uitests.page.ExchangeWizardPage;

/**
 * A lead puts documents in a round, an annotator learns from training and is told nothing of a
 * control, and the lead sees how that went.
 */
class RoundsJourney extends Journey {

    private static final String AMINA = "amina";
    private static final String TRAINING = JourneyText.ENGLISH.documentName();
    private static final String WORK = JourneyText.URDU.documentName();
    private static final String CONTROL = JourneyText.ARABIC.documentName();

    private static void workAs(String member) {
        Ui.run(() -> PlatformUI.getWorkbench().getService(ProjectService.class).member(member));
    }

    private static String whoWorks() {
        return Ui.call(() -> PlatformUI.getWorkbench().getService(ProjectService.class).member());
    }

    private static DocumentRecord document(OpenProject project, String name) throws Exception {
        return project.store().documents().find(name).orElseThrow();
    }

    /** Has a member mark a person in a document. */
    private static long marked(OpenProject project, String member, String name, int begin, int end)
            throws Exception {
        long document = document(project, name).id();
        Mention mention =
                new Mention(
                        AnnotationHeader.of(
                                AnnotationIds.system().next(),
                                "person",
                                member,
                                InstantSource.system().instant(),
                                1),
                        Span.of(begin, end),
                        Optional.empty());
        long set = project.store().sets().open(document, member).id();
        project.store()
                .journal()
                .append(
                        set,
                        0,
                        NewEntry.of(member, CreationOrder.creating(List.of(mention), "journey")));
        return document;
    }

    /** Makes gold of a mention of a person. */
    private static void gold(OpenProject project, String lead, String name, int begin, int end)
            throws Exception {
        long document = marked(project, lead, name, begin, end);
        new MarkDocuments(project)
                .run(
                        MarkDocuments.Request.own(
                                List.of(document), lead, SetState.DONE, Optional.of("journey")),
                        Progress.NONE);
        new AdjudicateDocuments(project, InstantSource.system())
                .run(
                        new AdjudicateDocuments.Request(
                                new Rule.Single(), Optional.empty(), lead, false),
                        Progress.NONE);
        project.store()
                .sets()
                .saveState(
                        project.store().sets().find(document, Member.GOLD).orElseThrow().id(),
                        SetState.DONE,
                        Optional.of("journey"),
                        lead);
    }

    private void assignInRound() {
        ExchangeWizardPage wizard =
                ExchangeWizardPage.openLead(workbench, "Assign…", "Assign documents", "Do it");
        workbench.driver().fill("Members", AMINA);
        Combo round =
                Wait.forValue(
                        "the field of rounds",
                        () ->
                                Widgets.activeShell()
                                        .flatMap(
                                                shell ->
                                                        Widgets.after(
                                                                shell, "In round", Combo.class)));
        Ui.run(() -> round.setText("spring"));
        wizard.awaitWords("In round spring: 5 for work, 0 for training, 0 controls.");
        workbench.screenshot("rounds-assign");
        wizard.run();
        wizard.close();
    }

    @Test
    void thatTrainingTeachesAtOnceAndAControlTellsLeadsAlone() throws Exception {
        OpenProject project = openTexts();
        String lead = whoWorks();
        project.store().members().save(new Member(lead, Member.Role.LEAD), lead);
        project.store().members().save(new Member(AMINA, Member.Role.ANNOTATOR), lead);
        gold(project, lead, TRAINING, 0, 8);
        gold(project, lead, CONTROL, 0, 4);
        assignInRound();
        List<Long> training = List.of(document(project, TRAINING).id());
        List<Long> control = List.of(document(project, CONTROL).id());
        project.store().rounds().save(training, "spring", Optional.of(Part.TRAINING), lead);
        project.store().rounds().save(control, "spring", Optional.of(Part.CONTROL), lead);

        workAs(AMINA);
        DocumentPage page = workbench.openDocument(TRAINING);
        page.dragOver("Dana Whitlow");
        page.keys("p");
        page.awaitMention("person", "Dana Whitlow");
        page.key(SWT.CTRL, SWT.CR);
        workbench.find(
                Label.class,
                "what gold has",
                label -> label.getText().contains("Gold differs from yours"));
        assertThat(page.context().document().name()).isEqualTo(TRAINING);
        Link show =
                workbench.find(
                        Link.class,
                        "what shows gold",
                        link -> link.getText().contains("Show gold") && link.getSize().x > 0);
        workbench.screenshot("rounds-training-told");
        Ui.run(() -> show.notifyListeners(SWT.Selection, new Event()));
        page.awaitLanes(Member.GOLD);
        Wait.untilIdle();
        workbench.screenshot("rounds-training-gold");

        DocumentPage mixed = workbench.openDocument(CONTROL);
        mixed.dragOver("سلمى");
        mixed.keys("p");
        mixed.awaitMention("person", "سلمى");
        workbench.screenshot("rounds-control");
        mixed.key(SWT.CTRL, SWT.CR);
        workbench.awaitDocument(
                "the next document", shown -> !shown.document().name().equals(CONTROL));

        workAs(lead);
        workbench.menu("Lead", "Members…");
        workbench.driver().awaitWindow("Members");
        Wait.until(
                "how amina did on controls",
                () ->
                        Widgets.activeShell()
                                .flatMap(shell -> Widgets.find(shell, Table.class, any -> true))
                                .flatMap(table -> Widgets.row(table, AMINA).map(table::getItem))
                                .filter(row -> row.getText(9).contains("1 document"))
                                .isPresent());
        workbench.screenshot("rounds-members");
        workbench.driver().choose("Round", "spring: 3 for work, 1 for training, 1 controls");
        Wait.until(
                "what amina has in the round",
                () ->
                        Widgets.activeShell()
                                .flatMap(shell -> Widgets.after(shell, "Round", Combo.class))
                                .filter(combo -> combo.getText().startsWith("spring"))
                                .isPresent());
        workbench.screenshot("rounds-members-of-round");
        workbench.driver().push("Close");
        askAgain(project);
    }

    /** What she is done with and nobody has adjudicated is blank once more. */
    private void askAgain(OpenProject project) throws Exception {
        long work = marked(project, AMINA, WORK, 0, 4);
        new MarkDocuments(project)
                .run(
                        MarkDocuments.Request.own(
                                List.of(work), AMINA, SetState.DONE, Optional.of("journey")),
                        Progress.NONE);
        ExchangeWizardPage wizard =
                ExchangeWizardPage.openLead(workbench, "Assign…", "Assign documents", "Do it");
        workbench.driver().choose("What", "Have documents done again that are done");
        Table members =
                Wait.forValue(
                        "the members",
                        () ->
                                Widgets.activeShell()
                                        .flatMap(s -> Widgets.after(s, "Members", Table.class)));
        int row = Wait.forValue("amina", () -> Widgets.row(members, AMINA));
        Ui.run(
                () -> {
                    Event checked = new Event();
                    checked.item = members.getItem(row);
                    checked.detail = SWT.CHECK;
                    members.getItem(row).setChecked(true);
                    members.notifyListeners(SWT.Selection, checked);
                });
        wizard.awaitWords("1 document would be blank");
        workbench.screenshot("rounds-again");
        wizard.run();
        workbench.screenshot("rounds-again-done");
        wizard.close();
        AnnotationSet set = project.store().sets().find(work, AMINA).orElseThrow();
        assertThat(set.state()).isEqualTo(SetState.NEW);
        assertThat(project.store().annotations().of(set.id())).isEmpty();
    }
}
