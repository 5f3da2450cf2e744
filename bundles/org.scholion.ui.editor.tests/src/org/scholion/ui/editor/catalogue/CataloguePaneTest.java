/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.EntryName;
import org.scholion.corpus.EntryPlace;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectSettings;
import org.scholion.project.ChangeCatalogue;
import org.scholion.project.ChangeCatalogue.Change;
import org.scholion.project.CreateProject;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.xml.BuiltInSchemas;

/** The catalogue in a window of its own, over a real project. */
@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class CataloguePaneTest implements CataloguePane.Hears {

    @TempDir Path folder;

    private final List<String> heard = new ArrayList<>();

    @Override
    public void selected() {
        heard.add("selected");
    }

    @Override
    public void edit() {
        heard.add("edit");
    }

    @Override
    public void open(EntryPlace place) {
        heard.add(place.document());
    }

    @Override
    public void typed(String text) {
        heard.add(text);
    }

    private OpenProject project() throws Exception {
        Path file = folder.resolve("p.scholion");
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                new FileAddress(file),
                                Optional.of(BuiltInSchemas.NEWS_STANCE),
                                "lea"),
                        Progress.NONE);
        return OpenProject.open(new FileAddress(file));
    }

    private static CatalogueEntry change(OpenProject project, Change change) throws Exception {
        return new ChangeCatalogue(project)
                .run(new ChangeCatalogue.Request(change, "lea"), Progress.NONE)
                .entry();
    }

    private static List<Table> tables(Composite in) {
        List<Table> found = new ArrayList<>();
        for (Control child : in.getChildren()) {
            if (child instanceof Table table) {
                found.add(table);
            } else if (child instanceof Composite inner) {
                found.addAll(tables(inner));
            }
        }
        return found;
    }

    @Test
    void thatEntriesAreListedWithAllThatIsSaidOfThem() throws Exception {
        Shell shell = new Shell(Display.getDefault());
        try (OpenProject project = project()) {
            CatalogueEntry kept =
                    change(project, Change.Add.named("place", new EntryName("ar", "الهند", true)));
            CatalogueEntry other =
                    change(project, Change.Add.named("place", new EntryName("hi", "भारत", true)));
            change(project, new Change.Merge(kept.id(), List.of(other.id())));
            change(
                    project,
                    new Change.Add(
                            "organisation",
                            List.of(new EntryName("en", "Neighbours", true)),
                            Optional.of("urn:n"),
                            Optional.empty(),
                            List.of(kept.id())));
            shell.setLayout(new FillLayout());
            shell.setSize(1000, 300);
            CataloguePane pane = new CataloguePane(shell, this);
            shell.open();
            CatalogueContent content = CatalogueContent.read(project, "lea", Progress.NONE);
            assertThat(content.refusal()).isEmpty();
            pane.show(content.listed());
            Table entries = tables(shell).get(0);
            assertThat(entries.getItemCount()).isEqualTo(2);
            assertThat(entries.getItem(0).getText(0)).contains("الهند · भारत");
            assertThat(entries.getItem(1).getText(0)).isEqualTo("Neighbours");
            assertThat(
                            EntryTexts.details(
                                    content.listed().get(1).entry(),
                                    content.candidates().contents()))
                    .extracting(EntryTexts.Detail::value)
                    .containsExactly("Neighbours", "urn:n", "الهند · भारत");
            List<EntryTexts.Detail> said =
                    EntryTexts.details(
                            content.listed().get(0).entry(), content.candidates().contents());
            assertThat(said)
                    .extracting(EntryTexts.Detail::value)
                    .as("its names, and what was merged into it")
                    .containsExactly("الهند", "भारत", "भारत");
            pane.showDetails(said);
            assertThat(tables(shell).get(1).getItemCount()).isEqualTo(3);
            pane.select(kept.id());
            Event enter = new Event();
            enter.time = 1;
            entries.notifyListeners(SWT.DefaultSelection, enter);
            assertThat(heard).contains("edit");
        } finally {
            shell.dispose();
        }
    }

    @Test
    void thatWhoMayNotChangeAClosedCatalogueIsToldSo() throws Exception {
        try (OpenProject project = project()) {
            project.store().members().save(new Member("lea", Member.Role.LEAD), "lea");
            project.store().members().save(new Member("asha", Member.Role.ANNOTATOR), "lea");
            ProjectSettings settings = project.store().settings();
            settings.closeCatalogue(true, "lea");
            assertThat(CatalogueContent.read(project, "asha", Progress.NONE).refusal()).isPresent();
            assertThat(CatalogueContent.read(project, "lea", Progress.NONE).refusal()).isEmpty();
        }
    }
}
