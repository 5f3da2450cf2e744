/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** Pictures of the screen, for people to look at. */
public final class Screenshot {

    private static final Path FOLDER = Path.of("target", "screenshots").toAbsolutePath();

    private Screenshot() {}

    /** Takes a picture of the whole screen into {@code target/screenshots}; on any thread. */
    public static Path take(String name) {
        return Ui.call(() -> paint(name));
    }

    /** Takes a picture of a part of the screen, on the thread of the window. */
    public static ImageData of(Rectangle part) {
        Display display = Ui.display();
        Image image = new Image(display, Math.max(1, part.width), Math.max(1, part.height));
        GC gc = new GC(display);
        try {
            gc.copyArea(image, part.x, part.y);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static Path paint(String name) {
        try {
            Files.createDirectories(FOLDER);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        Path file = FOLDER.resolve(name.replaceAll("[^\\p{Alnum}-]+", "-") + ".png");
        Display display = Ui.display();
        Rectangle bounds = display.getBounds();
        Image image = new Image(display, bounds.width, bounds.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, 0, 0);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            loader.save(file.toString(), SWT.IMAGE_PNG);
        } finally {
            gc.dispose();
            image.dispose();
        }
        return file;
    }
}
