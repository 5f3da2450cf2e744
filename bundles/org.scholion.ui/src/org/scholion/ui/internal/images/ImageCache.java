/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.internal.images;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.scholion.ui.images.Icon;

/** The images of a display, each made when first asked for and disposed of with the display. */
public final class ImageCache {

    private record Key(String drawing, RGB colour) {}

    private static final String DATA_KEY = ImageCache.class.getName();
    private static final int SIZE = 16;
    private static final Drawing CHIP =
            Drawing.read(
                    "<svg width=\"16\"><path stroke=\"none\" d=\"M5 2h6a3 3 0 0 1 3 3v6a3 3 0 0 1-3"
                            + " 3h-6a3 3 0 0 1-3-3v-6a3 3 0 0 1 3-3z\"/></svg>");
    private static final PaletteData PALETTE = new PaletteData(0xff0000, 0xff00, 0xff);

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

    /** Returns an icon in a colour. */
    public Image icon(Icon icon, RGB colour) {
        return images.computeIfAbsent(
                new Key(icon.path(), colour), key -> draw(Drawing.read(read(icon.path())), colour));
    }

    /** Returns a chip of a colour. */
    public Image chip(RGB colour) {
        return images.computeIfAbsent(new Key("chip", colour), key -> draw(CHIP, colour));
    }

    private Image draw(Drawing drawing, RGB colour) {
        return new Image(
                display, (int zoom) -> drawn(drawing, colour, Math.round(SIZE * zoom / 100f)));
    }

    /**
     * Returns a drawing in a colour.
     *
     * @param size of each side, in pixels
     */
    static ImageData drawn(Drawing drawing, RGB colour, int size) {
        ImageData data = new ImageData(size, size, 24, PALETTE);
        int[] row = new int[size];
        Arrays.fill(row, PALETTE.getPixel(colour));
        for (int y = 0; y < size; y++) {
            data.setPixels(0, y, size, row, 0);
        }
        data.alphaData = Coverage.of(drawing, size);
        return data;
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
