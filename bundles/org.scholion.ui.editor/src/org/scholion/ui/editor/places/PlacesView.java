/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.places;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.curation.adjudication.Outcome;
import org.scholion.curation.adjudication.Version;
import org.scholion.document.Annotation;
import org.scholion.editing.intent.AnnotationTexts;
import org.scholion.project.desk.Desk;
import org.scholion.project.desk.DeskPlace;
import org.scholion.ui.editor.annotating.ContextView;
import org.scholion.ui.editor.annotating.DeskModel;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.widgets.LongList;
import org.scholion.ui.widgets.LongTable;
import org.scholion.ui.words.UiWords;

/**
 * The places of the document that is adjudicated, with what members had and how each stands;
 * selecting a line goes there.
 */
public final class PlacesView extends ContextView {

    /** The view's id. */
    public static final String ID = "org.scholion.ui.editor.places";

    private Optional<LongTable<DeskPlace>> table = Optional.empty();
    private Optional<Label> progress = Optional.empty();
    private Optional<DeskModel> followed = Optional.empty();
    private final Runnable following = this::fill;

    @Override
    protected Icon icon() {
        return Icon.CHECK;
    }

    @Override
    protected Control createContent(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        content.setLayout(layout);
        Label line = new Label(content, SWT.NONE);
        GridData lineData = new GridData(SWT.FILL, SWT.TOP, true, false);
        lineData.horizontalIndent = 8;
        line.setLayoutData(lineData);
        progress = Optional.of(line);
        LongTable<DeskPlace> made =
                new LongTable<>(
                        content, SWT.SINGLE, UiWords.say("editor.places.rows"), this::paint);
        made.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        made.column(UiWords.say("editor.places.state"), 150, SWT.LEAD, () -> {});
        made.column(UiWords.say("editor.places.words"), 210, SWT.LEAD, () -> {});
        made.column(UiWords.say("editor.places.had"), 320, SWT.LEAD, () -> {});
        made.column(UiWords.say("editor.places.gold"), 220, SWT.LEAD, () -> {});
        made.column(UiWords.say("editor.places.why"), 200, SWT.LEAD, () -> {});
        made.onSelect(
                () ->
                        made.selected().stream()
                                .findFirst()
                                .ifPresent(place -> followed.ifPresent(model -> model.go(place))));
        made.onOpen(() -> context().ifPresent(c -> c.surface().focusText()));
        table = Optional.of(made);
        return content;
    }

    @Override
    protected void focusContent() {
        table().ifPresent(LongTable::setFocus);
    }

    @Override
    protected String emptyText() {
        return UiWords.say("editor.places.no-document");
    }

    @Override
    protected void show(EditingContext shown) {
        forget();
        shown.desk().addListener(following);
        followed = Optional.of(shown.desk());
        fill();
    }

    @Override
    protected void forget() {
        followed.ifPresent(model -> model.removeListener(following));
        followed = Optional.empty();
    }

    private Optional<LongTable<DeskPlace>> table() {
        return table.filter(t -> !t.isDisposed());
    }

    private void fill() {
        Optional<Desk> desk = followed.flatMap(DeskModel::desk);
        if (table().isEmpty()) {
            return;
        }
        if (desk.isEmpty()) {
            showEmpty(Icon.CHECK, UiWords.say("editor.places.not-adjudicated"));
            return;
        }
        List<DeskPlace> walked = desk.get().walked();
        if (walked.isEmpty() && desk.get().left() == 0) {
            showEmpty(Icon.CHECK, UiWords.say("editor.places.none"));
            return;
        }
        showContent();
        Desk.Reviewed reviewed = desk.get().reviewed();
        progress.ifPresent(
                line ->
                        line.setText(
                                UiWords.say(
                                        "editor.places.progress",
                                        "open",
                                        desk.get().open().size(),
                                        "all",
                                        walked.size(),
                                        "agreed",
                                        desk.get().agreed().size(),
                                        "drawn",
                                        reviewed.drawn(),
                                        "looked",
                                        reviewed.looked(),
                                        "wrong",
                                        reviewed.wrong())));
        progress.ifPresent(line -> line.getParent().layout());
        table().ifPresent(
                        t -> {
                            t.show(LongList.of(walked, place -> place.place().number()));
                            followed.flatMap(DeskModel::current)
                                    .ifPresent(place -> t.select(place.place().number()));
                        });
    }

    private void paint(TableItem item, DeskPlace place) {
        if (followed.isEmpty() || context().isEmpty()) {
            return;
        }
        DeskModel model = followed.get();
        AnnotationTexts own = context().get().texts();
        Version first = place.place().versions().get(0);
        AnnotationTexts texts = model.texts(first).orElse(own);
        Optional<Annotation> gold = place.judged().gold();
        item.setText(
                new String[] {
                    UiWords.say(
                            "editor.places.is", "concern", place.concern(), "open", place.isOpen()),
                    UiWords.say(texts.label(first.annotation())),
                    place.place().versions().stream()
                            .map(version -> version(model, version))
                            .collect(Collectors.joining(" · ")),
                    place.isOpen() ? "" : decided(place, gold, own),
                    model.reason(place).map(AnnotationTexts::brief).orElse("")
                });
        item.setImage(
                place.isOpen()
                        ? Images.image(Icon.PROBLEMS, ColorRole.WARNING)
                        : Images.image(Icon.CHECK, ColorRole.QUIET_TEXT));
        item.setForeground(
                ThemeColors.color(place.isOpen() ? ColorRole.TEXT : ColorRole.QUIET_TEXT));
    }

    /** What gold has there, and how many of those who worked there had it. */
    private static String decided(DeskPlace place, Optional<Annotation> gold, AnnotationTexts own) {
        Optional<Outcome.Support> support =
                place.judged().decision().flatMap(decision -> decision.outcome().support());
        return UiWords.say(
                "editor.places.decided",
                "some",
                gold.isPresent(),
                "type",
                gold.map(annotation -> own.typeName(annotation.typeId())).orElse(""),
                "words",
                gold.map(annotation -> UiWords.say(own.label(annotation))).orElse(""),
                "counted",
                support.isPresent(),
                "had",
                support.map(Outcome.Support::had).orElse(0),
                "worked",
                support.map(Outcome.Support::worked).orElse(0));
    }

    private static String version(DeskModel model, Version version) {
        AnnotationTexts texts = model.texts(version).orElseThrow();
        return UiWords.say(
                "editor.places.version",
                "type",
                texts.typeName(version.annotation().typeId()),
                "words",
                texts.label(version.annotation()),
                "names",
                String.join(", ", model.names(version.members())));
    }

    @Override
    public void dispose() {
        forget();
        super.dispose();
    }
}
