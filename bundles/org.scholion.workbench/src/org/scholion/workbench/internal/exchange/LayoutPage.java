/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.exchange;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.scholion.exchange.Format;
import org.scholion.exchange.Formats;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.layout.LayoutOption;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.project.PreviewExport;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.LatestReading;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/**
 * Asks how a format lays out documents, with all that it understands and nothing else, and shows
 * what becomes of one document.
 */
final class LayoutPage extends WizardPage {

    /** How many lines of each file are shown. */
    private static final int LINES = 12;

    private static final int MOMENT_MILLISECONDS = 250;

    private final OpenProject project;
    private final Formats formats;
    private final ExportPage first;
    private final FormatLayouts layouts;
    private final LatestReading reading = new LatestReading(false);
    private final Map<LayoutOption, OptionField> fields = new EnumMap<>(LayoutOption.class);
    private Optional<Format> shown = Optional.empty();
    private int turn;
    private int changes;
    private @Nullable ScrolledComposite scrolled;
    private @Nullable Button usual;
    private @Nullable LayoutPreview preview;

    LayoutPage(OpenProject project, Formats formats, ExportPage first, FormatLayouts layouts) {
        super("layout");
        this.project = project;
        this.formats = formats;
        this.first = first;
        this.layouts = layouts;
        setTitle(UiWords.say("workbench.layout.title"));
    }

    @Override
    public void createControl(@Nullable Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .equalWidth(true)
                .margins(12, 12)
                .spacing(16, 8)
                .applyTo(page);
        Composite choices = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(choices);
        GridDataFactory.fillDefaults().grab(true, true).hint(380, 340).applyTo(choices);
        ScrolledComposite newScrolled = new ScrolledComposite(choices, SWT.V_SCROLL);
        newScrolled.setExpandHorizontal(true);
        newScrolled.setExpandVertical(true);
        newScrolled.setShowFocusedControl(true);
        newScrolled.addListener(SWT.Resize, event -> fit());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(newScrolled);
        scrolled = newScrolled;
        Button newUsual = new Button(choices, SWT.PUSH);
        newUsual.setText(UiWords.say("workbench.layout.all-usual"));
        newUsual.addListener(SWT.Selection, event -> shown.ifPresent(this::asUsual));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(newUsual);
        usual = newUsual;
        LayoutPreview newPreview =
                new LayoutPreview(
                        page,
                        () -> {
                            turn++;
                            look();
                        });
        GridDataFactory.fillDefaults().grab(true, true).hint(380, 340).applyTo(newPreview);
        preview = newPreview;
        page.addListener(SWT.Dispose, event -> reading.stop());
        setControl(page);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            showFormat();
            look();
        }
    }

    private void showFormat() {
        Format format = first.format();
        ScrolledComposite outer = scrolled;
        if (outer == null || shown.filter(format::equals).isPresent()) {
            return;
        }
        shown = Optional.of(format);
        fields.clear();
        Optional.ofNullable(outer.getContent()).ifPresent(Control::dispose);
        Composite form = new Composite(outer, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 10).applyTo(form);
        Map<LayoutOption, String> chosen = layouts.of(format);
        for (LayoutOption option : LayoutOption.values()) {
            if (FormatLayouts.understands(format, option)) {
                fields.put(
                        option,
                        new OptionField(
                                form, option, chosen.getOrDefault(option, ""), this::choose));
            }
        }
        boolean any = !fields.isEmpty();
        Button all = usual;
        if (all != null) {
            all.setVisible(any);
        }
        LayoutPreview area = preview;
        if (area != null) {
            area.say(UiWords.say("workbench.task.previewing"));
        }
        setMessage(
                UiWords.say(
                        any ? "workbench.layout.message" : "workbench.layout.nothing",
                        "format",
                        format.name()));
        outer.setContent(form);
        validate();
    }

    private void asUsual(Format format) {
        layouts.clear(format);
        shown = Optional.empty();
        showFormat();
        look();
    }

    private void choose(LayoutOption option, String value) {
        shown.ifPresent(format -> layouts.choose(format, option, value));
        validate();
        look();
    }

    private void validate() {
        Map<LayoutOption, Message> wrong = shown.map(layouts::objections).orElseGet(Map::of);
        fields.forEach((option, field) -> field.say(Optional.ofNullable(wrong.get(option))));
        setErrorMessage(wrong.isEmpty() ? null : UiWords.say("workbench.layout.wrong"));
        setPageComplete(wrong.isEmpty());
        fit();
    }

    /** Makes the form as high as its sentences are in the width that there is. */
    private void fit() {
        ScrolledComposite outer = scrolled;
        if (outer != null && outer.getContent() instanceof Composite form) {
            form.layout(true, true);
            Point size = form.computeSize(Math.max(1, outer.getClientArea().width), SWT.DEFAULT);
            outer.setMinHeight(size.y);
        }
    }

    /** Shows anew what would be written, a moment later, unless something changes again. */
    private void look() {
        int now = ++changes;
        getShell()
                .getDisplay()
                .timerExec(
                        MOMENT_MILLISECONDS,
                        () -> {
                            if (now == changes && !getControl().isDisposed()) {
                                lookNow();
                            }
                        });
    }

    private void lookNow() {
        LayoutPreview area = preview;
        Optional<LayoutOptions> layout = shown.flatMap(layouts::layout);
        if (area == null || layout.isEmpty()) {
            return;
        }
        PreviewExport.Request request =
                new PreviewExport.Request(
                        shown.orElseThrow().id(),
                        first.whose(),
                        new WriteOptions(first.offsets(), layout.get()),
                        turn,
                        LINES);
        reading.read(
                UiWords.say("workbench.task.previewing"),
                progress -> new PreviewExport(project, formats).run(request, progress),
                found -> {
                    if (!area.isDisposed()) {
                        found.ifPresentOrElse(
                                area::show,
                                () -> area.say(UiWords.say("workbench.layout.no-document")));
                    }
                },
                failure -> {
                    if (!area.isDisposed()) {
                        area.say(failure.message());
                    }
                });
    }
}
