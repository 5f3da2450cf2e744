/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.uitests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.EntryName;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.NewEntry;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.EntryId;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.ChangeCatalogue;
import org.scholion.project.CreateProject;
import org.scholion.project.ImportDocuments;
import org.scholion.project.ImportRequest;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.StanceType;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.driver.Widgets;
import org.scholion.workbench.uitests.page.DocumentPage;

/** Entries of the catalogue over an Arabic and a Hindi document. */
class CatalogueJourney extends Journey {

    private static final String VIEW = "org.scholion.ui.editor.catalogue";
    private static final String ARABIC = "وصل الوزير إلى الهند صباحا\n";
    private static final String HINDI = "पड़ोसी का रवैया निराशाजनक रहा\n";
    private static final AnnotationIds IDS = AnnotationIds.system();

    @BeforeEach
    void openTwoDocumentsWithTwoEntries() throws Exception {
        Path project = file("catalogue.scholion");
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                new FileAddress(project),
                                Optional.of(BuiltInSchemas.NEWS_STANCE),
                                "journey"),
                        Progress.NONE);
        Path in = Files.createDirectories(folder.resolve("in-catalogue"));
        Files.writeString(in.resolve("arabic.txt"), ARABIC);
        Files.writeString(in.resolve("hindi.txt"), HINDI);
        try (OpenProject open = OpenProject.open(new FileAddress(project))) {
            new ImportDocuments(open, InstalledFormats.builtIn())
                    .run(ImportRequest.of(List.of(in)), Progress.NONE);
            mark(open, "arabic", ARABIC, "الهند", entry(open, "ar", "الهند"));
            towards(open, entry(open, "hi", "भारत"));
        }
        workbench.open(project);
        Ui.run(() -> PlatformUI.getWorkbench().getService(ProjectService.class).member("asha"));
    }

    private static EntryId entry(OpenProject open, String language, String name) throws Exception {
        CatalogueEntry made =
                new ChangeCatalogue(open)
                        .run(
                                new ChangeCatalogue.Request(
                                        ChangeCatalogue.Change.Add.named(
                                                "place", new EntryName(language, name, true)),
                                        "journey"),
                                Progress.NONE)
                        .entry();
        return made.id();
    }

    private static void mark(
            OpenProject open, String document, String text, String words, EntryId entry)
            throws Exception {
        int begin = text.indexOf(words);
        Referent referent =
                new Referent(
                        header("place"), words, Optional.empty(), Optional.of(entry), List.of());
        append(open, document, referent);
        append(
                open,
                document,
                new Mention(
                        header("place"),
                        Span.of(begin, begin + words.length()),
                        Optional.of(referent.id())));
    }

    /** A stance of the author towards an entry that no words stand for. */
    private static void towards(OpenProject open, EntryId entry) throws Exception {
        int begin = HINDI.indexOf("निराशाजनक");
        append(
                open,
                "hindi",
                new Stance(
                        header(open.schema().types(StanceType.class).get(0).id()),
                        List.of(new StanceEnd.Author()),
                        List.of(new StanceEnd.Catalogued(entry)),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(Span.of(begin, begin + "निराशाजनक".length())),
                        List.of()));
    }

    private static void append(OpenProject open, String document, Annotation annotation)
            throws Exception {
        long id = open.store().documents().find(document).orElseThrow().id();
        AnnotationSet set = open.store().sets().open(id, "asha");
        open.store()
                .journal()
                .append(
                        set.id(),
                        set.lastSequence(),
                        NewEntry.of("asha", new CreateAnnotation(annotation)));
    }

    private static AnnotationHeader header(String type) {
        return AnnotationHeader.of(IDS.next(), type, "asha", Instant.EPOCH, 1);
    }

    private void dark(boolean wanted) {
        if (Ui.call(ThemeColors::dark) != wanted) {
            workbench.menu("View", "Switch between light and dark");
            Wait.until("the other theme", () -> ThemeColors.dark() == wanted);
        }
    }

    @AfterEach
    void lightAgain() {
        dark(false);
        Ui.run(
                () -> {
                    IWorkbenchPage page =
                            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
                    page.hideView(page.findView(VIEW));
                });
    }

    private Table table(String first, int rows) {
        return workbench.find(
                Table.class,
                "a table beginning with " + first + " with " + rows + " rows",
                table ->
                        table.isVisible()
                                && table.getColumnCount() > 1
                                && table.getColumn(0).getText().equals(first)
                                && table.getItemCount() == rows);
    }

    private static boolean says(Table table, int row, String words) {
        return table.getItemCount() > row && table.getItem(row).getText(0).contains(words);
    }

    @Test
    void thatEntriesAreMergedOverDocumentsAndLeadToTheirPlaces() {
        workbench.awaitAnyDocument();
        workbench.menu("View", "Less frequently used", "Catalogue");
        Table entries = table("Names", 2);
        Ui.run(entries::setFocus);
        workbench.driver().press(0, SWT.HOME);
        Wait.until("the first row", () -> entries.getSelectionIndex() == 0);
        table("Document", 1);
        workbench.screenshot("catalogue-two");
        workbench.driver().press(SWT.SHIFT, SWT.ARROW_DOWN);
        Wait.until("both rows", () -> entries.getSelectionCount() == 2);
        workbench.driver().press(SWT.ALT | SWT.SHIFT, SWT.F6);
        Table one = table("Names", 1);
        Wait.until("both names", () -> says(one, 0, "الهند · भारत"));
        Table places = table("Document", 2);
        workbench.screenshot("catalogue-merged");
        Ui.run(places::setFocus);
        workbench.driver().press(0, SWT.END);
        Wait.until("the last place", () -> places.getSelectionIndex() == 1);
        workbench.driver().press(0, SWT.CR);
        DocumentPage hindi = workbench.awaitDocument("hindi");
        Wait.until("the stance", () -> hindi.context().selected().isPresent());
        workbench.screenshot("catalogue-place");
        dark(true);
        workbench.screenshot("catalogue-place-dark");
        dark(false);

        Ui.run(one::setFocus);
        workbench.driver().press(SWT.ALT | SWT.SHIFT, SWT.F8);
        workbench.driver().awaitWindow("History of the catalogue");
        workbench.screenshot("catalogue-history");
        workbench.driver().push("Close");
        Wait.until("the list to have the keyboard again", one::isFocusControl);
        workbench.driver().press(SWT.ALT | SWT.SHIFT, SWT.F7);
        workbench.driver().awaitWindow("Split entry");
        workbench.screenshot("catalogue-split");
        workbench.driver().push("Cancel");
        Wait.until("the list to have the keyboard once more", one::isFocusControl);
        workbench.driver().press(SWT.ALT | SWT.SHIFT, 'z');
        table("Names", 2);
    }

    @Test
    void thatAnEntryIsMadeInAFormAndFoundInAnotherScript() {
        workbench.awaitAnyDocument();
        workbench.menu("View", "Less frequently used", "Catalogue");
        Table entries = table("Names", 2);
        Ui.run(entries::setFocus);
        workbench.driver().press(SWT.ALT | SWT.SHIFT, SWT.INSERT);
        workbench.driver().awaitWindow("New entry");
        workbench.driver().choose("Type", "Organisation");
        workbench.driver().fill("Identifier", "urn:south");
        workbench.driver().fill("Note", "A union of states");
        Ui.run(
                () -> {
                    Text name =
                            Widgets.find(
                                            Widgets.activeShell().orElseThrow(),
                                            Text.class,
                                            text -> text.getMessage().equals("Name"))
                                    .orElseThrow();
                    name.setText("رابطة الجنوب");
                });
        workbench.driver().push("Add…");
        workbench.driver().awaitWindow("Member of the group");
        workbench.driver().type("hind");
        Wait.until(
                "the one that sounds like it",
                () ->
                        Widgets.activeShell()
                                .flatMap(
                                        shell ->
                                                Widgets.find(
                                                        shell,
                                                        Table.class,
                                                        table ->
                                                                table.getItemCount() == 1
                                                                        && says(table, 0, "الهند")))
                                .isPresent());
        workbench.screenshot("catalogue-member");
        workbench.driver().push("OK");
        workbench.driver().awaitWindow("New entry");
        workbench.screenshot("catalogue-new");
        workbench.driver().push("OK");
        Table three = table("Names", 3);
        Wait.until(
                "the new entry to be selected",
                () ->
                        three.getSelectionCount() == 1
                                && says(three, three.getSelectionIndex(), "رابطة"));
        Ui.run(three::setFocus);
        workbench.screenshot("catalogue-made");
        dark(true);
        Ui.run(three::setFocus);
        workbench.driver().press(SWT.ALT | SWT.SHIFT, SWT.CR);
        workbench.driver().awaitWindow("Edit entry");
        workbench.screenshot("catalogue-edit-dark");
        workbench.driver().push("Cancel");
        workbench.driver().press(SWT.ALT | SWT.SHIFT, SWT.DEL);
        workbench.driver().awaitWindow("Remove entry");
        workbench.driver().push("OK");
        table("Names", 2);
    }
}
