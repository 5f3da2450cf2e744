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
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.EntryName;
import org.scholion.corpus.FileAddress;
import org.scholion.project.ChangeCatalogue;
import org.scholion.project.ChangeCatalogue.Change;
import org.scholion.project.CreateProject;
import org.scholion.project.ListCatalogueChanges;
import org.scholion.project.Progress;
import org.scholion.project.UndoCatalogue;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.EntityType;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.ui.widgets.TickBox;

/** The forms of the catalogue over a real project. */
@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class CatalogueDialogsTest {

    @TempDir Path folder;

    private OpenProject project;
    private Shell shell;

    @BeforeEach
    void makeProject() throws Exception {
        Path file = folder.resolve("p.scholion");
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                new FileAddress(file),
                                Optional.of(BuiltInSchemas.NEWS_STANCE),
                                "lea"),
                        Progress.NONE);
        project = OpenProject.open(new FileAddress(file));
        shell = new Shell(Display.getDefault());
    }

    @AfterEach
    void close() throws Exception {
        shell.dispose();
        project.close();
    }

    private CatalogueEntry change(Change change) throws Exception {
        return new ChangeCatalogue(project)
                .run(new ChangeCatalogue.Request(change, "lea"), Progress.NONE)
                .entry();
    }

    private CatalogueEntry place(String language, String name) throws Exception {
        return change(Change.Add.named("place", new EntryName(language, name, true)));
    }

    private EntryDialog form(Optional<CatalogueEntry> before) throws Exception {
        EntryDialog dialog =
                new EntryDialog(
                        shell,
                        project.entryCandidates(),
                        project.schema().types(EntityType.class),
                        before);
        show(dialog);
        return dialog;
    }

    private static void show(Dialog dialog) {
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    private static <T extends Control> List<T> all(Composite in, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Control child : in.getChildren()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            } else if (child instanceof Composite inner) {
                found.addAll(all(inner, kind));
            }
        }
        return found;
    }

    private static Button button(Dialog dialog, Predicate<Button> wanted) {
        return all(dialog.getShell(), Button.class).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private static TickBox box(Dialog dialog, String words) {
        return all(dialog.getShell(), TickBox.class).stream()
                .filter(each -> each.words().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static void turn(TickBox box) {
        Event space = new Event();
        space.keyCode = ' ';
        box.notifyListeners(SWT.KeyDown, space);
    }

    private static void push(Button button) {
        if ((button.getStyle() & SWT.RADIO) != 0) {
            button.setSelection(!button.getSelection());
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    private static Button ok(Dialog dialog) {
        return button(
                dialog,
                each -> Objects.equals(each.getData(), Integer.valueOf(IDialogConstants.OK_ID)));
    }

    private static List<Text> names(Dialog dialog) {
        return all(dialog.getShell(), Text.class).stream()
                .filter(text -> text.getMessage().equals("Name"))
                .toList();
    }

    @Test
    void thatANewEntryIsWhatTheFormSays() throws Exception {
        place("ar", "الهند");
        place("hi", "नेपाल");
        EntryDialog dialog = form(Optional.empty());
        assertThat(ok(dialog).isEnabled()).isFalse();
        List<Combo> combos = all(dialog.getShell(), Combo.class);
        combos.get(0).select(combos.get(0).indexOf("Place"));
        assertThat(combos.subList(1, combos.size()))
                .extracting(Combo::getText)
                .containsExactly("ar", "hi");
        names(dialog).get(0).setText("دلهي");
        names(dialog).get(1).setText("दिल्ली");
        push(button(dialog, each -> each.getText().equals("Another name")));
        names(dialog).get(2).setText("नई दिल्ली");
        assertThat(ok(dialog).isEnabled()).isTrue();
        push(ok(dialog));
        EntryDialog.Written written = dialog.written().orElseThrow();
        assertThat(written.typeId()).isEqualTo("place");
        assertThat(written.names())
                .containsExactly(
                        new EntryName("ar", "دلهي", true),
                        new EntryName("hi", "दिल्ली", true),
                        new EntryName("hi", "नई दिल्ली", false));
        assertThat(written.identifier()).isEmpty();
    }

    @Test
    void thatTheFormOfAnEntryKeepsWhatIsNotTouched() throws Exception {
        CatalogueEntry member = place("en", "Nepal");
        CatalogueEntry entry =
                change(
                        new Change.Add(
                                "organisation",
                                List.of(
                                        new EntryName("en", "SAARC", true),
                                        new EntryName("hi", "सार्क", true)),
                                Optional.of("urn:saarc"),
                                Optional.of("since 1985"),
                                List.of(member.id())));
        EntryDialog dialog = form(Optional.of(entry));
        names(dialog).get(1).setText("दक्षेस");
        push(ok(dialog));
        EntryDialog.Written written = dialog.written().orElseThrow();
        CatalogueEntry now =
                change(
                        new Change.Describe(
                                entry.id(),
                                written.typeId(),
                                written.names(),
                                written.identifier(),
                                written.note(),
                                written.members()));
        assertThat(now)
                .isEqualTo(
                        entry.withNames(
                                List.of(
                                        new EntryName("en", "SAARC", true),
                                        new EntryName("hi", "दक्षेस", true))));
    }

    @Test
    void thatALanguageHasOneMainNameAndATagThatIsNoneIsRefused() throws Exception {
        CatalogueEntry entry = place("en", "India");
        change(new Change.Alias(entry.id(), List.of(new EntryName("en", "Bharat", false))));
        EntryDialog dialog = form(project.catalogue().find(entry.id()));
        List<TickBox> main = all(dialog.getShell(), TickBox.class);
        turn(main.get(1));
        assertThat(main).extracting(TickBox::isTicked).containsExactly(false, true);
        all(dialog.getShell(), Combo.class).get(1).setText("no tag");
        assertThat(ok(dialog).isEnabled()).isFalse();
        all(dialog.getShell(), Combo.class).get(1).setText("");
        assertThat(ok(dialog).isEnabled()).isTrue();
        push(ok(dialog));
        assertThat(dialog.written().orElseThrow().names())
                .containsExactly(
                        new EntryName(EntryName.ANY, "India", false),
                        new EntryName("en", "Bharat", true));
    }

    @Test
    void thatEitherNamesOrWhatWasMergedIsSplitOff() throws Exception {
        CatalogueEntry kept = place("ar", "الهند");
        CatalogueEntry other = place("hi", "भारत");
        change(new Change.Merge(kept.id(), List.of(other.id())));
        CatalogueEntry now = project.catalogue().find(kept.id()).orElseThrow();
        SplitDialog dialog =
                new SplitDialog(shell, now, EntryTexts.merged(project.catalogue(), kept.id()));
        show(dialog);
        assertThat(ok(dialog).isEnabled()).isFalse();
        turn(box(dialog, "भारत"));
        assertThat(dialog.chosen())
                .contains(
                        new Change.Split(
                                kept.id(),
                                now.names().stream()
                                        .filter(name -> name.language().equals("hi"))
                                        .toList()));
        push(button(dialog, each -> (each.getStyle() & SWT.RADIO) != 0));
        assertThat(dialog.chosen()).contains(new Change.Part(other.id()));
        assertThat(box(dialog, "भारत").isTicked()).isFalse();
        turn(box(dialog, "الهند"));
        turn(box(dialog, "भारत"));
        assertThat(dialog.chosen()).as("an entry without a name").isEmpty();
        assertThat(ok(dialog).isEnabled()).isFalse();
    }

    @Test
    void thatOnlyWhatStandsCanBeTakenBackFromTheHistory() throws Exception {
        CatalogueEntry entry = place("ar", "الهند");
        change(new Change.Rename(entry.id(), new EntryName("ar", "بلاد الهند", true)));
        List<Long> undone = new ArrayList<>();
        HistoryDialog dialog =
                new HistoryDialog(
                        shell,
                        new ListCatalogueChanges(project).run(),
                        number -> undone.add(number.orElseThrow()));
        show(dialog);
        Table table = all(dialog.getShell(), Table.class).get(0);
        assertThat(table.getItemCount()).isEqualTo(2);
        assertThat(table.getItem(0).getText(2)).isEqualTo("Renamed");
        assertThat(ok(dialog).isEnabled()).isFalse();
        table.setSelection(0);
        table.notifyListeners(SWT.Selection, selected(table, 0));
        assertThat(ok(dialog).isEnabled()).isTrue();
        push(ok(dialog));
        assertThat(undone).hasSize(1);
        new UndoCatalogue(project)
                .run(
                        new UndoCatalogue.Request(OptionalLong.of(undone.get(0)), "lea"),
                        Progress.NONE);
        HistoryDialog again =
                new HistoryDialog(shell, new ListCatalogueChanges(project).run(), number -> {});
        show(again);
        Table rows = all(again.getShell(), Table.class).get(0);
        assertThat(rows.getItem(1).getText(2)).isEqualTo("Renamed, taken back");
        rows.setSelection(1);
        rows.notifyListeners(SWT.Selection, selected(rows, 1));
        assertThat(ok(again).isEnabled()).isFalse();
        again.close();
    }

    private static Event selected(Table table, int row) {
        Event event = new Event();
        event.item = table.getItem(row);
        return event;
    }
}
