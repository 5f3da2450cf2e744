/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.guidelines;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.scholion.project.guideline.GuidelineSection;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.editor.annotating.ContextView;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.images.Icon;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;

/**
 * The guideline of the type that someone is about to choose, else of what is selected; where
 * another view asks for one, of that until something else is selected. With nothing selected the
 * last one stays to be read.
 */
public final class GuidelinesView extends ContextView {

    /** The view's id. */
    public static final String ID = "org.scholion.ui.editor.guidelines";

    private Optional<GuidelinePane> pane = Optional.empty();
    private Optional<SecondLook> second = Optional.empty();
    private Optional<MarkOpening> opening = Optional.empty();
    private Optional<GuidelineSubject> subject = Optional.empty();

    @Override
    protected Icon icon() {
        return Icon.NOTE;
    }

    @Override
    protected Control createContent(Composite parent) {
        SashForm both = new SashForm(parent, SWT.HORIZONTAL);
        GuidelinePane made = new GuidelinePane(both);
        opening = Optional.of(new MarkOpening(getSite().getPage()));
        SecondLook look =
                new SecondLook(
                        both,
                        getSite().getService(ProjectService.class),
                        opening.get(),
                        () -> split(both, made));
        second = Optional.of(look);
        both.setMaximizedControl(made);
        made.addListener(
                SWT.Resize,
                e -> {
                    if (made.isOutOfShape()) {
                        paint();
                    }
                });
        ThemeColors.onChange(made, this::paint);
        pane = Optional.of(made);
        return both;
    }

    /** Has the marks to look at again stand beside the guideline as long as there are any. */
    private void split(SashForm both, GuidelinePane alone) {
        boolean wanted = second.filter(SecondLook::isWanted).isPresent();
        both.setMaximizedControl(wanted ? null : alone);
        if (wanted) {
            both.setWeights(3, 2);
            showContent();
            if (subject.isEmpty()) {
                become(subject);
            }
        } else if (subject.isEmpty()) {
            become(subject);
        }
    }

    @Override
    protected void focusContent() {
        pane.ifPresent(GuidelinePane::setFocus);
    }

    @Override
    public void dispose() {
        opening.ifPresent(MarkOpening::stop);
        super.dispose();
    }

    @Override
    protected String emptyText() {
        return UiWords.say("editor.guidelines.no-document");
    }

    @Override
    protected void show(EditingContext context) {
        become(GuidelineSubject.of(context));
        second.ifPresent(SecondLook::follow);
    }

    @Override
    protected void forget() {
        subject = Optional.empty();
    }

    @Override
    protected void selectionChanged(EditingContext context) {
        GuidelineSubject.of(context).ifPresent(now -> become(Optional.of(now)));
    }

    @Override
    protected void consideredChanged(EditingContext context) {
        selectionChanged(context);
    }

    /** Shows the guideline of a type until something else is selected. */
    public void about(OpenProject project, String typeId) {
        GuidelineSubject.of(UiWords.schemaLanguage().speak(project.schema()), typeId)
                .ifPresent(asked -> become(Optional.of(asked)));
    }

    private void become(Optional<GuidelineSubject> now) {
        if (now.isEmpty() && queued().isPresent()) {
            become(queued());
        } else if (now.isEmpty()) {
            showEmpty(Icon.NOTE, UiWords.say("editor.guidelines.empty"));
            subject = now;
        } else if (!now.equals(subject)) {
            subject = now;
            showContent();
            paint();
        }
    }

    /** Returns the first type whose marks are to be looked at again. */
    private Optional<GuidelineSubject> queued() {
        return second.flatMap(SecondLook::type)
                .flatMap(id -> context().flatMap(c -> GuidelineSubject.of(c.schema(), id)));
    }

    private void paint() {
        pane.filter(p -> !p.isDisposed())
                .ifPresent(
                        p ->
                                subject.ifPresent(
                                        s ->
                                                p.show(
                                                        GuidelineSection.of(
                                                                s.schema(),
                                                                UiWords.schemaLanguage(),
                                                                s.type()),
                                                        s.type().description().color())));
    }
}
