/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.inspector;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
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

    /** Follows keyboard and mouse within the form, whichever of its controls has them. */
    private final Listener input = this::input;

    /** Whether the mouse was used last, which does not mean to keep the keyboard. */
    private boolean clicked;

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
        Display display = scroll.getDisplay();
        for (int type : List.of(SWT.KeyDown, SWT.Traverse, SWT.MouseDown)) {
            display.addFilter(type, input);
            scroll.addListener(SWT.Dispose, e -> display.removeFilter(type, input));
        }
        widgets = Optional.of(new Widgets(scroll, bold));
        ThemeColors.onChange(scroll, () -> context().ifPresent(this::show));
        return scroll;
    }

    private void input(Event event) {
        if (!(event.widget instanceof Control control)
                || widgets.filter(w -> isWithin(control, w.scroll())).isEmpty()) {
            return;
        }
        clicked = event.type == SWT.MouseDown;
        boolean escape =
                event.type == SWT.Traverse
                        ? event.detail == SWT.TRAVERSE_ESCAPE
                        : event.type == SWT.KeyDown && event.keyCode == SWT.ESC;
        if (escape) {
            event.doit = false;
            context().ifPresent(context -> context.surface().focusText());
        }
    }

    private static boolean isWithin(Control control, Composite ancestor) {
        for (Control c = control; c != null; c = c.getParent()) {
            if (c == ancestor) {
                return true;
            }
        }
        return false;
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
        Optional<AnnotationId> before = shown.map(Annotation::id);
        shown = context.selected();
        if (shown.isEmpty()) {
            showEmpty(Icon.INSPECTOR, UiWords.say("editor.inspector.nothing"));
            return;
        }
        showContent();
        widgets.filter(w -> !w.scroll().isDisposed())
                .ifPresent(
                        w ->
                                fill(
                                        w,
                                        context,
                                        shown.get(),
                                        before.equals(shown.map(Annotation::id))));
    }

    /** Shows an annotation; if it is the one shown before, where the form was scrolled to. */
    private void fill(Widgets w, EditingContext context, Annotation annotation, boolean same) {
        ScrolledComposite scroll = w.scroll();
        Point origin = same ? scroll.getOrigin() : new Point(0, 0);
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
        scroll.setOrigin(origin);
        Optional<Control> again = focused.flatMap(name -> named(body, name));
        if (clicked && again.filter(InspectorView::isWritten).isEmpty()) {
            clicked = false;
            focused.ifPresent(name -> context.surface().focusText());
        } else {
            again.ifPresent(Control::setFocus);
        }
    }

    private static boolean isWritten(Control control) {
        return control instanceof Text;
    }

    private static Optional<String> focusedName(ScrolledComposite scroll) {
        Control focus = scroll.getDisplay().getFocusControl();
        return focus != null && isWithin(focus, scroll)
                ? Optional.ofNullable(focus.getData(Form.NAME)).map(Object::toString)
                : Optional.empty();
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
        boolean touched =
                shown.isEmpty()
                        || !shown.equals(context.selected())
                        || changes.stream()
                                .flatMap(
                                        c -> Stream.concat(c.before().stream(), c.after().stream()))
                                .anyMatch(changed -> isNear(changed, shown.get()));
        if (touched) {
            show(context);
        }
    }

    private static boolean isNear(Annotation changed, Annotation shown) {
        return changed.id().equals(shown.id())
                || changed.references().contains(shown.id())
                || shown.references().contains(changed.id())
                || !Collections.disjoint(changed.references(), shown.references());
    }

    @Override
    public void setFocus() {
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
