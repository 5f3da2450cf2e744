/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.inspector;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.ui.editor.annotating.ContextView;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.images.Icon;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;

/**
 * Shows all about the selected annotation and lets it be changed, one undo step for each change.
 */
public final class InspectorView extends ContextView {

    /** The view's id. */
    public static final String ID = "org.scholion.ui.editor.inspector";

    private record Widgets(ScrolledComposite scroll, Font bold) {}

    private Optional<Widgets> widgets = Optional.empty();
    private Optional<Annotation> shown = Optional.empty();

    @Override
    protected Icon icon() {
        return Icon.INSPECTOR;
    }

    @Override
    protected Control createContent(Composite parent) {
        ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        FontData[] data = scroll.getFont().getFontData();
        for (FontData d : data) {
            d.setStyle(SWT.BOLD);
        }
        Font bold = new Font(scroll.getDisplay(), data);
        scroll.addDisposeListener(e -> bold.dispose());
        scroll.addListener(SWT.Resize, e -> measure(scroll));
        widgets = Optional.of(new Widgets(scroll, bold));
        ThemeColors.onChange(scroll, () -> context().ifPresent(this::show));
        return scroll;
    }

    private static void measure(ScrolledComposite scroll) {
        Control content = scroll.getContent();
        if (content != null) {
            int width = scroll.getClientArea().width;
            scroll.setMinSize(new Point(0, content.computeSize(width, SWT.DEFAULT).y));
        }
    }

    @Override
    protected String emptyText() {
        return UiWords.say("editor.inspector.no-document");
    }

    @Override
    protected void show(EditingContext context) {
        shown = context.selected();
        if (shown.isEmpty()) {
            showEmpty(Icon.INSPECTOR, UiWords.say("editor.inspector.nothing"));
            return;
        }
        showContent();
        widgets.filter(w -> !w.scroll().isDisposed()).ifPresent(w -> fill(w, context, shown.get()));
    }

    private static void fill(Widgets w, EditingContext context, Annotation annotation) {
        ScrolledComposite scroll = w.scroll();
        Optional<String> focused = focusedName(scroll);
        Control old = scroll.getContent();
        Composite body = new Composite(scroll, SWT.NONE);
        new AnnotationForm(new Form(body, w.bold()), context, annotation).fill();
        scroll.setContent(body);
        if (old != null) {
            old.dispose();
        }
        measure(scroll);
        body.layout(true, true);
        focused.flatMap(name -> named(body, name)).ifPresent(Control::setFocus);
    }

    private static Optional<String> focusedName(ScrolledComposite scroll) {
        Control focus = scroll.getDisplay().getFocusControl();
        for (Control c = focus; c != null; c = c.getParent()) {
            if (c == scroll && focus != null) {
                return Optional.ofNullable(focus.getData(Form.NAME)).map(Object::toString);
            }
        }
        return Optional.empty();
    }

    private static Optional<Control> named(Composite parent, String name) {
        for (Control child : parent.getChildren()) {
            if (Objects.equals(child.getData(Form.NAME), name)) {
                return Optional.of(child);
            }
            if (child instanceof Composite inner) {
                Optional<Control> found = named(inner, name);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    @Override
    protected void selectionChanged(EditingContext context) {
        Optional<Annotation> now = context.selected();
        if (!now.equals(shown)) {
            show(context);
        }
    }

    @Override
    protected void annotationsChanged(EditingContext context, List<AnnotationChange> changes) {
        // what refers to it, or what it refers to, may have changed
        show(context);
    }

    @Override
    protected void focusContent() {
        widgets.filter(w -> !w.scroll().isDisposed())
                .ifPresent(
                        w -> {
                            Control content = w.scroll().getContent();
                            if (content == null || !content.setFocus()) {
                                w.scroll().setFocus();
                            }
                        });
    }
}
