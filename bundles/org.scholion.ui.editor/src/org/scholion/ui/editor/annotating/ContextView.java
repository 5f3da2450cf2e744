/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.scholion.document.AnnotationChange;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.widgets.ContentStack;
import org.scholion.ui.widgets.EmptyState;

/** A view of the document in the active annotation editor. */
public abstract class ContextView extends ViewPart {

    private Optional<GatheredNews> news = Optional.empty();
    private Optional<EditingContext> context = Optional.empty();
    private Optional<ActiveContexts> following = Optional.empty();
    private Optional<ContentStack> stack = Optional.empty();
    private Optional<EmptyState> empty = Optional.empty();
    private Optional<Control> content = Optional.empty();

    @Override
    @NonNullByDefault({})
    public final void createPartControl(Composite parent) {
        ContentStack made = new ContentStack(parent);
        stack = Optional.of(made);
        empty = Optional.of(new EmptyState(made));
        content = Optional.of(createContent(made));
        ThemeColors.onChange(made, this::showIcon);
        showIcon();
        news = Optional.of(new GatheredNews(made, this::follow));
        following = Optional.of(ActiveContexts.follow(getSite().getPage(), this::contextChanged));
    }

    private void showIcon() {
        // the icon named in plugin.xml is that of the light theme
        setTitleImage(Images.image(icon()));
    }

    /** Returns the view's icon. */
    protected abstract Icon icon();

    /** Makes the view's control. */
    protected abstract Control createContent(Composite parent);

    /**
     * Shows another document's context. As all that follows, it is called after the text was
     * painted, and while the view shows.
     */
    protected abstract void show(EditingContext shown);

    /** Another document is open, or none: what is kept of the former one is forgotten, at once. */
    protected void forget() {
        // most views keep nothing
    }

    /** Another annotation is selected, or none. */
    protected void selectionChanged(EditingContext shown) {
        // most views do not care
    }

    /**
     * Annotations have changed.
     *
     * @param changes all since the last call, in their order
     */
    protected void annotationsChanged(EditingContext shown, List<AnnotationChange> changes) {
        // most views do not care
    }

    /** Other problems were found. */
    protected void problemsChanged(EditingContext shown) {
        // most views do not care
    }

    /** Someone is about to choose another type, or none any more. */
    protected void consideredChanged(EditingContext shown) {
        // most views do not care
    }

    /** Returns the context shown. */
    protected final Optional<EditingContext> context() {
        return context;
    }

    /** Says what belongs here instead of showing the content. */
    protected final void showEmpty(Icon icon, String text) {
        empty.ifPresent(e -> e.says(icon, text));
        empty.ifPresent(this::top);
    }

    /** Shows the content. */
    protected final void showContent() {
        content.ifPresent(this::top);
    }

    private void top(Control control) {
        stack.filter(s -> !s.isDisposed()).ifPresent(s -> s.show(control));
    }

    /** Returns what the view says while no document is open. */
    protected abstract String emptyText();

    private void contextChanged(Optional<EditingContext> now) {
        news.ifPresent(n -> context.ifPresent(c -> c.removeListener(n)));
        context = now;
        if (stack.filter(s -> !s.isDisposed()).isPresent()) {
            forget();
            news.ifPresent(n -> now.ifPresent(c -> c.addListener(n)));
            news.ifPresent(GatheredNews::anew);
        }
    }

    private void follow(ContextNews told) {
        if (context.isEmpty()) {
            showEmpty(Icon.DOCUMENT, emptyText());
            return;
        }
        EditingContext shown = context.get();
        if (told.anew()) {
            showContent();
            show(shown);
            return;
        }
        if (!told.changes().isEmpty()) {
            annotationsChanged(shown, told.changes());
        }
        if (told.selection()) {
            selectionChanged(shown);
        }
        if (told.problems()) {
            problemsChanged(shown);
        }
        if (told.considered()) {
            consideredChanged(shown);
        }
    }

    @Override
    public final void setFocus() {
        if (stack.isPresent() && empty.filter(stack.get()::shows).isPresent()) {
            stack.get().setFocus();
        } else {
            focusContent();
        }
    }

    /** Gives the keyboard to the content, which shows. */
    protected void focusContent() {
        content.ifPresent(Control::setFocus);
    }

    @Override
    public void dispose() {
        news.ifPresent(n -> context.ifPresent(c -> c.removeListener(n)));
        context = Optional.empty();
        following.ifPresent(ActiveContexts::stop);
        super.dispose();
    }
}
