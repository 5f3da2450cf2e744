/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.exchange;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.scholion.corpus.MemberName;
import org.scholion.exchange.ColumnRoles;
import org.scholion.exchange.Format;
import org.scholion.exchange.Formats;
import org.scholion.exchange.SourceHints;
import org.scholion.project.ImportRequest;
import org.scholion.ui.widgets.LowScreen;
import org.scholion.ui.widgets.TickBox;
import org.scholion.ui.words.UiWords;

/** Asks what to import and how. */
final class ImportPage extends WizardPage {

    private static final List<String> ENCODINGS =
            List.of(
                    "UTF-8",
                    "UTF-16LE",
                    "UTF-16BE",
                    "windows-1256",
                    "windows-1252",
                    "ISO-8859-1",
                    "ISO-8859-6",
                    "windows-1251",
                    "GB18030",
                    "Big5",
                    "Shift_JIS",
                    "EUC-KR",
                    "TIS-620");
    private static final List<String> LANGUAGES =
            List.of(
                    "ar", "en", "fa", "fr", "de", "he", "hi", "mr", "ru", "es", "th", "tr", "ur",
                    "zh");

    private final String detected = UiWords.say("workbench.import.detected");
    private final List<Format> formats;
    private final String ownName;
    private final List<Path> first;
    private final Set<Path> paths = new LinkedHashSet<>();
    private org.eclipse.swt.widgets.@Nullable List sources;
    private @Nullable Combo format;
    private @Nullable Text member;
    private @Nullable Combo encoding;
    private @Nullable Combo language;
    private @Nullable OffsetChoice offsets;
    private @Nullable Text typeSystem;
    private @Nullable ColumnFields columns;
    private @Nullable TickBox adopt;
    private Optional<Button> begin = Optional.empty();
    private Optional<Button> remove = Optional.empty();

    ImportPage(Formats formats, String ownName, List<Path> first) {
        super("options");
        this.formats = FormatNames.sorted(formats, Format::canRead);
        this.ownName = ownName;
        this.first = List.copyOf(first);
        setTitle(UiWords.say("workbench.import.title"));
        setMessage(UiWords.say("workbench.import.hint"));
        setPageComplete(false);
    }

    @Override
    public void createControl(@Nullable Composite parent) {
        Composite page = LowScreen.grid(Objects.requireNonNull(parent), 3);
        createSources(page);
        Combo newFormat =
                combo(page, UiWords.say("workbench.exchange.format"), formatNames(), SWT.READ_ONLY);
        format = newFormat;
        new Label(page, SWT.NONE).setText(UiWords.say("workbench.import.member"));
        Text newMember = new Text(page, SWT.BORDER);
        newMember.setText(ownName);
        newMember.addListener(SWT.Modify, event -> validate());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(newMember);
        member = newMember;
        Combo newEncoding =
                combo(
                        page,
                        UiWords.say("workbench.import.encoding"),
                        detectedOr(ENCODINGS),
                        SWT.DROP_DOWN);
        newEncoding.addListener(SWT.Modify, event -> validate());
        encoding = newEncoding;
        language =
                combo(
                        page,
                        UiWords.say("workbench.import.language"),
                        detectedOr(LANGUAGES),
                        SWT.DROP_DOWN);
        offsets =
                new OffsetChoice(
                        page,
                        UiWords.say("workbench.import.offsets"),
                        UiWords.say("workbench.import.offsets.found"));
        typeSystem = typeSystemField(page);
        columns = new ColumnFields(page);
        new Label(page, SWT.NONE);
        TickBox newAdopt =
                TickBox.turning(page, UiWords.say("workbench.import.adopt"), false, () -> {});
        GridDataFactory.fillDefaults().span(2, 1).applyTo(newAdopt);
        adopt = newAdopt;
        setControl(LowScreen.whole(page));
        first.forEach(this::add);
    }

    private void createSources(Composite page) {
        Label label = new Label(page, SWT.NONE);
        label.setText(UiWords.say("workbench.import.what"));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        org.eclipse.swt.widgets.List list =
                new org.eclipse.swt.widgets.List(
                        page, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(360, 120).applyTo(list);
        sources = list;
        Composite buttons = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        Button files = button(buttons, UiWords.say("workbench.import.add-files"), this::addFiles);
        Button folder =
                button(buttons, UiWords.say("workbench.import.add-folder"), this::addFolder);
        remove =
                Optional.of(
                        button(
                                buttons,
                                UiWords.say("workbench.import.remove"),
                                this::removeSelected));
        for (Control each : List.of(list, files, folder)) {
            each.addListener(SWT.KeyDown, this::key);
        }
        list.addListener(SWT.Selection, event -> validate());
        begin = Optional.of(files);
        remove.ifPresent(button -> button.setEnabled(false));
        DropTarget target = new DropTarget(list, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(
                new DropTargetAdapter() {
                    @Override
                    public void drop(@Nullable DropTargetEvent event) {
                        if (event != null && event.data instanceof String[] dropped) {
                            for (String name : dropped) {
                                add(Path.of(name));
                            }
                        }
                    }
                });
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'v') {
            paste();
        } else if (event.keyCode == SWT.DEL) {
            removeSelected();
        }
    }

    /** What is to be read comes first. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        begin.filter(button -> visible).ifPresent(Control::setFocus);
    }

    private Text typeSystemField(Composite page) {
        new Label(page, SWT.NONE).setText(UiWords.say("workbench.import.type-system"));
        Text field = new Text(page, SWT.BORDER);
        field.setMessage(UiWords.say("workbench.import.type-system.beside"));
        field.addListener(SWT.Modify, event -> validate());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(UiWords.say("workbench.browse"));
        GridDataFactory.fillDefaults().applyTo(browse);
        browse.addListener(
                SWT.Selection,
                event -> {
                    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
                    dialog.setText(UiWords.say("workbench.import.type-system.choose"));
                    String chosen = dialog.open();
                    if (chosen != null) {
                        field.setText(chosen);
                    }
                });
        return field;
    }

    private Optional<Path> typeSystemFile() {
        Text field = typeSystem;
        String name = field == null ? "" : field.getText().strip();
        return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name));
    }

    /** Returns what is wrong with what was chosen, if anything is. */
    private Optional<String> objection() {
        if (!encodingKnown()) {
            return Optional.of(UiWords.say("workbench.import.no-encoding"));
        }
        Text name = member;
        Optional<String> noMember =
                MemberName.objection(name == null ? "" : name.getText().strip()).map(UiWords::say);
        if (noMember.isPresent()) {
            return noMember;
        }
        Text field = typeSystem;
        String file = field == null ? "" : field.getText().strip();
        return file.isEmpty() || new File(file).isFile()
                ? Optional.empty()
                : Optional.of(UiWords.say("workbench.import.type-system.missing", "file", file));
    }

    private static Button button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private static Combo combo(Composite page, String name, String[] choices, int style) {
        new Label(page, SWT.NONE).setText(name);
        Combo combo = new Combo(page, style);
        combo.setItems(choices);
        combo.select(0);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
        return combo;
    }

    private String[] detectedOr(List<String> names) {
        return Stream.concat(Stream.of(detected), names.stream()).toArray(String[]::new);
    }

    private String[] formatNames() {
        List<String> names = new ArrayList<>();
        names.add(UiWords.say("workbench.import.by-content"));
        formats.stream().map(FormatNames::of).forEach(names::add);
        return names.toArray(String[]::new);
    }

    private void addFiles() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setFilterPath(System.getProperty("user.home"));
        dialog.setText(UiWords.say("workbench.import.files"));
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                add(Path.of(dialog.getFilterPath(), name));
            }
        }
    }

    private void addFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(System.getProperty("user.home"));
        dialog.setText(UiWords.say("workbench.import.folder"));
        String chosen = dialog.open();
        if (chosen != null) {
            add(Path.of(chosen));
        }
    }

    /** Adds the files and folders on the clipboard: copied in a file browser, or named in lines. */
    private void paste() {
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        try {
            if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] files) {
                Arrays.stream(files).map(Path::of).forEach(this::add);
            } else if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text) {
                text.lines()
                        .filter(line -> !line.isBlank() && new File(line.strip()).exists())
                        .map(line -> Path.of(line.strip()))
                        .forEach(this::add);
            }
        } finally {
            clipboard.dispose();
        }
    }

    /** Adds a file or folder. */
    void add(Path path) {
        org.eclipse.swt.widgets.List list = sources;
        if (list != null && paths.add(path)) {
            list.add(path.toString());
        }
        validate();
    }

    private void removeSelected() {
        org.eclipse.swt.widgets.List list = sources;
        if (list != null) {
            for (String name : list.getSelection()) {
                paths.remove(Path.of(name));
                list.remove(name);
            }
        }
        validate();
    }

    private void validate() {
        org.eclipse.swt.widgets.List list = sources;
        remove.ifPresent(button -> button.setEnabled(list != null && list.getSelectionCount() > 0));
        setMessage(
                UiWords.say(
                        paths.isEmpty() ? "workbench.import.hint" : "workbench.import.message"));
        Optional<String> wrong = objection();
        setErrorMessage(wrong.isPresent() ? wrong.get() : null);
        setPageComplete(wrong.isEmpty() && !paths.isEmpty());
    }

    /** Returns what was asked for. */
    ImportRequest request() {
        Combo chosenFormat = format;
        Text name = member;
        TickBox adopting = adopt;
        int index = chosenFormat == null ? 0 : chosenFormat.getSelectionIndex();
        Optional<String> id =
                index <= 0 ? Optional.empty() : Optional.of(formats.get(index - 1).id());
        return ImportRequest.of(List.copyOf(paths))
                .withFormat(id)
                .withMember(name == null ? ownName : name.getText().strip())
                .withHints(hints())
                .withAdoptSchema(adopting != null && adopting.isTicked());
    }

    private SourceHints hints() {
        Combo chosenLanguage = language;
        OffsetChoice unit = offsets;
        ColumnFields roles = columns;
        return SourceHints.NONE
                .withText(
                        charset(),
                        Optional.of(chosenLanguage == null ? "" : chosenLanguage.getText().strip())
                                .filter(tag -> !tag.isEmpty() && !tag.equals(detected)))
                .withOffsets(unit == null ? Optional.empty() : unit.chosen())
                .withTypeSystem(typeSystemFile())
                .withColumns(roles == null ? ColumnRoles.USUAL : roles.chosen());
    }

    private boolean encodingKnown() {
        Combo chosen = encoding;
        String name = chosen == null ? "" : chosen.getText().strip();
        try {
            return name.isEmpty() || name.equals(detected) || Charset.isSupported(name);
        } catch (IllegalCharsetNameException noName) {
            return false;
        }
    }

    private Optional<Charset> charset() {
        Combo chosen = encoding;
        String name = chosen == null ? "" : chosen.getText().strip();
        return name.isEmpty() || name.equals(detected)
                ? Optional.empty()
                : Optional.of(Charset.forName(name));
    }
}
