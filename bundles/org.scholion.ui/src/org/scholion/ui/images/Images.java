/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.images;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.scholion.ui.internal.images.ImageCache;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;

/**
 * The icons as images. All images are kept for the life of the display; nobody disposes of them. To
 * be used on the UI thread.
 */
public final class Images {

    private Images() {}

    /** Returns an icon in the theme's quiet text colour. */
    public static Image image(Icon icon) {
        return image(icon, ThemeColors.rgb(ColorRole.ICON));
    }

    /** Returns an icon in a colour, such as a state's or a type's. */
    public static Image image(Icon icon, RGB colour) {
        return ImageCache.of(Display.getCurrent()).icon(icon, colour);
    }

    /** Returns an icon in one of the theme's colours. */
    public static Image image(Icon icon, ColorRole colour) {
        return image(icon, ThemeColors.rgb(colour));
    }

    /** Returns a square chip of a colour with rounded corners, 16 by 16 pixels. */
    public static Image chip(RGB colour) {
        return ImageCache.of(Display.getCurrent()).chip(colour);
    }

    /** Returns the icon for places that want a descriptor, in the theme's colour as it is now. */
    public static ImageDescriptor descriptor(Icon icon) {
        return ImageDescriptor.createFromImage(image(icon));
    }
}
