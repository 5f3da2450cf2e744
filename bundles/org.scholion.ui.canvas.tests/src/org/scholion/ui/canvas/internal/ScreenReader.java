/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import java.lang.reflect.Field;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAttributeListener;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.accessibility.AccessibleTextAttributeEvent;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.accessibility.AccessibleTextExtendedListener;
import org.eclipse.swt.widgets.Control;

/**
 * Asks a control as the platform does for a screen reader: through the listeners of its {@link
 * Accessible}, which has no method to get them.
 */
@NonNullByDefault
final class ScreenReader {

    private final Control control;

    ScreenReader(Control control) {
        this.control = control;
    }

    private <L> List<L> listeners(String kind, Class<L> type) {
        try {
            Field field = Accessible.class.getDeclaredField(kind);
            field.setAccessible(true);
            List<?> all = (List<?>) field.get(control.getAccessible());
            return all == null ? List.of() : all.stream().map(type::cast).toList();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("SWT keeps its listeners elsewhere", e);
        }
    }

    String name() {
        AccessibleEvent event = new AccessibleEvent(control);
        listeners("accessibleListeners", AccessibleListener.class)
                .forEach(each -> each.getName(event));
        return String.valueOf(event.result);
    }

    String description() {
        AccessibleEvent event = new AccessibleEvent(control);
        listeners("accessibleListeners", AccessibleListener.class)
                .forEach(each -> each.getDescription(event));
        return String.valueOf(event.result);
    }

    void control(Consumer<AccessibleControlListener> question) {
        listeners("accessibleControlListeners", AccessibleControlListener.class).forEach(question);
    }

    AccessibleTextEvent text(
            Function<AccessibleTextExtendedListener, Consumer<AccessibleTextEvent>> question) {
        return text(new AccessibleTextEvent(control), question);
    }

    AccessibleTextEvent text(
            AccessibleTextEvent event,
            Function<AccessibleTextExtendedListener, Consumer<AccessibleTextEvent>> question) {
        listeners("accessibleTextExtendedListeners", AccessibleTextExtendedListener.class)
                .forEach(each -> question.apply(each).accept(event));
        return event;
    }

    AccessibleTextEvent unit(int boundary, int offset, int count) {
        AccessibleTextEvent event = new AccessibleTextEvent(control);
        event.start = offset;
        event.end = offset;
        event.type = boundary;
        event.count = count;
        return text(event, each -> each::getText);
    }

    String text(int boundary, int offset, int count) {
        return unit(boundary, offset, count).result;
    }

    AccessibleTextAttributeEvent attributes(int offset) {
        AccessibleTextAttributeEvent event = new AccessibleTextAttributeEvent(control);
        event.offset = offset;
        listeners("accessibleAttributeListeners", AccessibleAttributeListener.class)
                .forEach(each -> each.getTextAttributes(event));
        return event;
    }
}
