/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.internal.images;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.scholion.ui.images.Icon;

/** The images of a display, each made when first asked for and disposed of with the display. */
public final class ImageCache {

    private record Key(String drawing, RGB colour) {}

    private static final String DATA_KEY = ImageCache.class.getName();
    private static final int SIZE = 16;
    private static final String CHIP =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"16\" height=\"16\""
                    + " viewBox=\"0 0 16 16\" color=\"#000000\">"
                    + "<rect x=\"2\" y=\"2\" width=\"12\" height=\"12\" rx=\"3\""
                    + " fill=\"currentColor\"/></svg>";

    private final Display display;
    private final Map<Key, Image> images = new HashMap<>();

    private ImageCache(Display display) {
        this.display = display;
        display.disposeExec(
                () -> {
                    images.values().forEach(Image::dispose);
                    images.clear();
                });
    }

    /** Returns the cache of a display. */
    public static ImageCache of(Display display) {
        if (display.getData(DATA_KEY) instanceof ImageCache cache) {
            return cache;
        }
        ImageCache made = new ImageCache(display);
        display.setData(DATA_KEY, made);
        return made;
    }

    /** Draws something for nobody to see; on any thread. */
    public static void rehearse() {
        rendered(read(Icon.CORPUS.path()), 100);
    }

    /** Returns an icon in a colour. */
    public Image icon(Icon icon, RGB colour) {
        return images.computeIfAbsent(
                new Key(icon.path(), colour), key -> draw(read(icon.path()), colour));
    }

    /** Returns a chip of a colour. */
    public Image chip(RGB colour) {
        return images.computeIfAbsent(new Key("chip", colour), key -> draw(CHIP, colour));
    }

    private Image draw(String drawing, RGB colour) {
        String hex = String.format("#%02x%02x%02x", colour.red, colour.green, colour.blue);
        String coloured = drawing.replaceFirst(" color=\"#[0-9a-f]{6}\"", " color=\"" + hex + "\"");
        return new Image(display, (int zoom) -> rendered(coloured, zoom));
    }

    private static ImageData rendered(String drawing, int zoom) {
        int size = Math.round(SIZE * zoom / 100f);
        String sized =
                drawing.replaceFirst("width=\"16\"", "width=\"" + size + "\"")
                        .replaceFirst("height=\"16\"", "height=\"" + size + "\"");
        return new ImageData(new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8)));
    }

    private static String read(String path) {
        try (InputStream in = ImageCache.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new IllegalStateException("The drawing " + path + " is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("The drawing " + path + " cannot be read.", failure);
        }
    }
}
