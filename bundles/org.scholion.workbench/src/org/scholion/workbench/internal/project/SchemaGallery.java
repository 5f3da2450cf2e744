/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.exchange.installed.SchemaForm;
import org.scholion.project.CreateProject;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Schema;
import org.scholion.schema.TypeColor;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.ui.images.Images;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;

/**
 * The schemas a project can start with: those that come with the program, one in a file, or what
 * files of brat or UIMA declare; with what the chosen one is for and the types it has.
 */
final class SchemaGallery {

    private static final int WIDTH = 340;
    private static final int PREVIEWED = 9;

    /**
     * A schema to start with.
     *
     * @param schema the name of a built-in one, or a file
     * @param form the form of the file where it is one of another program
     */
    record Start(String schema, Optional<SchemaForm> form) {}

    private final Combo choice;
    private final Label purpose;
    private final Table types;
    private final List<Start> starts = new ArrayList<>();
    private final Map<Start, Schema> read = new HashMap<>();
    private Start shown;

    /** Makes it in a form of three columns. */
    SchemaGallery(Composite form) {
        new Label(form, SWT.NONE).setText(UiWords.say("workbench.new.schema"));
        choice = new Combo(form, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(choice);
        BuiltInSchemas.names().forEach(name -> starts.add(new Start(name, Optional.empty())));
        shown = starts.getFirst();
        new Label(form, SWT.NONE);
        Composite preview = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(4, 6).applyTo(preview);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(preview);
        purpose = new Label(preview, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, 76).applyTo(purpose);
        types = new Table(preview, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        for (int width : new int[] {220, 60, 90}) {
            new TableColumn(types, SWT.NONE).setWidth(width);
        }
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(WIDTH, types.getItemHeight() * PREVIEWED)
                .applyTo(types);
        choice.addListener(SWT.Selection, event -> chosen());
        list();
        starts.forEach(this::look);
    }

    /** Returns what is chosen. */
    Start start() {
        return shown;
    }

    /** Lists all that can be chosen, and behind them where others come from. */
    private void list() {
        choice.removeAll();
        for (Start start : starts) {
            choice.add(label(start));
        }
        choice.add(UiWords.say("workbench.new.from-file"));
        choice.add(UiWords.say("workbench.new.from-others"));
        choice.select(starts.indexOf(shown));
    }

    private static String label(Start start) {
        boolean builtIn = start.form().isEmpty() && BuiltInSchemas.names().contains(start.schema());
        return builtIn
                ? UiWords.say("workbench.new.built-in", "name", start.schema().replace('-', '_'))
                : UiWords.name(start.schema());
    }

    private void chosen() {
        int at = choice.getSelectionIndex();
        if (at < starts.size()) {
            shown = starts.get(Math.max(0, at));
            preview();
            return;
        }
        ask(at > starts.size())
                .ifPresent(
                        file -> {
                            starts.remove(file);
                            starts.add(file);
                            shown = file;
                        });
        list();
        look(shown);
        preview();
    }

    private Optional<Start> ask(boolean ofOthers) {
        FileDialog dialog = new FileDialog(choice.getShell(), SWT.OPEN);
        dialog.setText(UiWords.say("workbench.new.schema-file"));
        dialog.setFilterExtensions(
                ofOthers ? new String[] {"*.conf;*.xml;*.json", "*"} : new String[] {"*.xml", "*"});
        return Optional.ofNullable(dialog.open())
                .map(
                        file ->
                                new Start(
                                        file,
                                        ofOthers
                                                ? Optional.of(SchemaForm.ofFile(file))
                                                : Optional.empty()));
    }

    /** Reads a schema behind the window, and shows it if it is still the chosen one. */
    private void look(Start start) {
        UseCaseJob<Schema> job =
                new UseCaseJob<>(
                        UiWords.say("workbench.task.reading-schema"),
                        choice.getDisplay(),
                        progress ->
                                new CreateProject().preview(start.schema(), start.form(), progress),
                        schema -> {
                            read.put(start, UiWords.schemaLanguage().speak(schema));
                            if (start.equals(shown) && !choice.isDisposed()) {
                                preview();
                            }
                        });
        job.setUser(false);
        job.schedule();
    }

    private void preview() {
        Optional<Schema> schema = Optional.ofNullable(read.get(shown));
        purpose.setText(
                schema.map(s -> s.types().isEmpty() ? "" : s.description())
                        .filter(text -> !text.isEmpty())
                        .orElseGet(
                                () ->
                                        schema.filter(s -> s.types().isEmpty()).isPresent()
                                                ? UiWords.say("workbench.new.empty")
                                                : "")
                        .replace("&", "&&"));
        types.removeAll();
        for (AnnotationType type : schema.map(Schema::types).orElseGet(List::of)) {
            TableItem item = new TableItem(types, SWT.NONE);
            item.setText(0, UiWords.name(type.name()));
            item.setText(1, type.description().shortcut().orElse(""));
            item.setText(
                    2, UiWords.say("workbench.new.kind", "kind", type.getClass().getSimpleName()));
            TypeColor color = type.description().color();
            int c = ThemeColors.dark() ? color.dark() : color.light();
            item.setImage(0, Images.chip(new RGB(c >> 16 & 0xFF, c >> 8 & 0xFF, c & 0xFF)));
        }
    }
}
