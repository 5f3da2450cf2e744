/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.feedback;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.editing.intent.AnnotationTexts;
import org.scholion.project.AnswerGold.Answer;
import org.scholion.project.ListFeedback;
import org.scholion.project.ListFeedback.Entry;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Schema;
import org.scholion.ui.command.CommandKeys;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.widgets.LongList;
import org.scholion.ui.widgets.LongTable;
import org.scholion.ui.words.UiWords;

/** The list of differences, how many there are of each type, and what can be answered. */
final class FeedbackPane extends Composite {

    private final Label summary;
    private final LongTable<Entry> table;
    private final Button guideline;
    private final Button learned;
    private final Button object;
    private Schema schema = Schema.empty();

    /**
     * Creates it, empty.
     *
     * @param opener shows a difference in its text
     * @param answering answers one
     * @param guiding shows the guideline of the type of one: of what is selected where guidelines
     *     show anyway, and wherever it shows once asked for
     */
    FeedbackPane(
            Composite parent,
            Consumer<Entry> opener,
            BiConsumer<Entry, Answer> answering,
            BiConsumer<Entry, Boolean> guiding) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 2).applyTo(this);
        summary = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .indent(8, 0)
                .hint(120, SWT.DEFAULT)
                .applyTo(summary);
        guideline = new Button(this, SWT.PUSH);
        guideline.setText(UiWords.say("editor.feedback.guideline"));
        guideline.addListener(
                SWT.Selection, e -> selected().ifPresent(entry -> guiding.accept(entry, true)));
        learned = button(answering, Answer.LEARNED, FeedbackView.LEARNED);
        object = button(answering, Answer.OBJECT, FeedbackView.OBJECT);
        table = new LongTable<>(this, SWT.SINGLE, UiWords.say("editor.feedback.rows"), this::paint);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(table);
        table.column(UiWords.say("editor.feedback.type"), 110, SWT.LEAD, () -> {});
        table.column(UiWords.say("editor.feedback.difference"), 330, SWT.LEAD, () -> {});
        table.column(UiWords.say("editor.places.why"), 200, SWT.LEAD, () -> {});
        table.column(UiWords.say("editor.feedback.said"), 160, SWT.LEAD, () -> {});
        table.column(UiWords.say("editor.feedback.document"), 120, SWT.LEAD, () -> {});
        table.bothDirections(table.table().getColumn(1));
        table.onSelect(
                () -> {
                    enable();
                    selected().ifPresent(entry -> guiding.accept(entry, false));
                });
        table.onOpen(() -> selected().ifPresent(opener));
        enable();
    }

    private Button button(BiConsumer<Entry, Answer> answering, Answer answer, String command) {
        Button made = new Button(this, SWT.PUSH);
        made.setText(UiWords.say("editor.feedback.answer", "answer", answer));
        made.setToolTipText(CommandKeys.of(command));
        made.addListener(
                SWT.Selection, e -> selected().ifPresent(entry -> answering.accept(entry, answer)));
        return made;
    }

    private void enable() {
        guideline.setEnabled(selected().isPresent());
        learned.setEnabled(selected().isPresent());
        object.setEnabled(selected().isPresent());
    }

    /** Returns the difference that is selected. */
    Optional<Entry> selected() {
        return table.selected().stream().findFirst();
    }

    /**
     * Lists differences; the one that was selected stays so.
     *
     * @param spoken what types are called
     */
    void show(ListFeedback.Result result, Schema spoken) {
        schema = spoken;
        summary.setText(
                UiWords.say(
                                "editor.feedback.summary",
                                "count",
                                result.entries().size(),
                                "documents",
                                result.documents(),
                                "same",
                                result.same())
                        .replace("&", "&&"));
        summary.setToolTipText(
                result.byType().entrySet().stream()
                        .map(
                                each ->
                                        UiWords.say(
                                                "editor.feedback.of-type",
                                                "type",
                                                each.getKey(),
                                                "count",
                                                each.getValue()))
                        .collect(Collectors.joining("\n")));
        table.show(LongList.of(result.entries(), FeedbackPane::key));
        if (selected().isEmpty() && !result.entries().isEmpty()) {
            table.select(key(result.entries().get(0)));
        }
        enable();
    }

    private String typeName(String typeId, String otherwise) {
        return schema.type(typeId).map(AnnotationType::name).orElse(otherwise);
    }

    private static Object key(Entry entry) {
        return entry.target().annotation();
    }

    private void paint(TableItem item, Entry entry) {
        item.setText(
                new String[] {
                    UiWords.name(typeName(entry.difference().typeId(), entry.typeName())),
                    UiWords.cell(
                            org.scholion.words.Message.of(
                                    "editor.feedback.differs",
                                    "kind",
                                    entry.difference().kind(),
                                    "own",
                                    AnnotationTexts.brief(entry.ownWords()),
                                    "gold",
                                    AnnotationTexts.brief(entry.goldWords()),
                                    "type",
                                    typeName(entry.difference().typeId(), entry.typeName()),
                                    "before",
                                    entry.difference()
                                            .own()
                                            .map(own -> typeName(own.typeId(), entry.ownTypeName()))
                                            .orElse(""))),
                    entry.difference().reason().map(AnnotationTexts::brief).orElse(""),
                    entry.said()
                            .map(
                                    said ->
                                            UiWords.say(
                                                    "editor.feedback.answered",
                                                    "objection",
                                                    said.objection(),
                                                    "open",
                                                    said.open(),
                                                    "text",
                                                    AnnotationTexts.brief(said.text())))
                            .orElse(""),
                    UiWords.name(entry.document().name())
                });
        boolean settled = entry.said().isPresent();
        item.setImage(
                settled
                        ? Images.image(Icon.CHECK, ColorRole.QUIET_TEXT)
                        : Images.image(Icon.PROBLEMS, ColorRole.WARNING));
        item.setForeground(ThemeColors.color(settled ? ColorRole.QUIET_TEXT : ColorRole.TEXT));
    }

    @Override
    public boolean setFocus() {
        return table.setFocus();
    }
}
