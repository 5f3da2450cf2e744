/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.internal.images;

import java.util.Arrays;

/**
 * How much of each pixel a drawing covers. A pixel's share follows from how far its centre is from
 * the nearest line, which is what round ends and corners ask for, and as smooth as can be.
 */
final class Coverage {

    private final int size;
    private final float scale;
    private final float[] squares;
    private final int[] windings;

    private Coverage(int size, float scale) {
        this.size = size;
        this.scale = scale;
        this.squares = new float[size * size];
        this.windings = new int[size * size];
    }

    /**
     * Returns it for a square of some pixels a side, row by row, from 0 (not covered) to 255, as
     * unsigned bytes.
     */
    static byte[] of(Drawing drawing, int size) {
        Coverage shape = new Coverage(size, size / drawing.size());
        float[] free = new float[size * size];
        Arrays.fill(free, 1);
        for (Drawing.Shape part : drawing.shapes()) {
            shape.leave(part, free);
        }
        byte[] shares = new byte[free.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = (byte) Math.round(255 * (1 - free[i]));
        }
        return shares;
    }

    /** Takes from what is free in each pixel what a shape covers of it. */
    private void leave(Drawing.Shape part, float[] free) {
        float half = part.strokeWidth() * scale / 2;
        float reach = half + 1;
        Arrays.fill(squares, reach * reach);
        Arrays.fill(windings, 0);
        part.outline(scale)
                .forEach(
                        (x1, y1, x2, y2) -> {
                            near(x1, y1, x2, y2, reach);
                            if (part.filled()) {
                                wind(x1, y1, x2, y2);
                            }
                        });
        for (int i = 0; i < free.length; i++) {
            float distance = (float) Math.sqrt(squares[i]);
            float inwards = windings[i] == 0 ? half - distance : distance;
            free[i] *= 1 - Math.clamp(inwards + 0.5f, 0, 1);
        }
    }

    /** Notes a line for all pixels within its reach that have no nearer one. */
    private void near(float x1, float y1, float x2, float y2, float reach) {
        float alongX = x2 - x1;
        float alongY = y2 - y1;
        float square = alongX * alongX + alongY * alongY;
        int left = Math.max(0, (int) (Math.min(x1, x2) - reach));
        int right = Math.min(size - 1, (int) (Math.max(x1, x2) + reach));
        int top = Math.max(0, (int) (Math.min(y1, y2) - reach));
        int bottom = Math.min(size - 1, (int) (Math.max(y1, y2) + reach));
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                float x = column + 0.5f - x1;
                float y = row + 0.5f - y1;
                float share =
                        square == 0 ? 0 : Math.clamp((x * alongX + y * alongY) / square, 0f, 1f);
                float dx = x - share * alongX;
                float dy = y - share * alongY;
                int pixel = row * size + column;
                squares[pixel] = Math.min(squares[pixel], dx * dx + dy * dy);
            }
        }
    }

    /** Notes for all pixels to the right of a line that it passes them up or down. */
    private void wind(float x1, float y1, float x2, float y2) {
        int direction = y1 < y2 ? 1 : -1;
        float upper = Math.min(y1, y2);
        float lower = Math.max(y1, y2);
        for (int row = 0; row < size; row++) {
            float y = row + 0.5f;
            if (y < upper || y >= lower) {
                continue;
            }
            float crossing = x1 + (y - y1) / (y2 - y1) * (x2 - x1);
            for (int column = 0; column < size; column++) {
                if (column + 0.5f > crossing) {
                    windings[row * size + column] += direction;
                }
            }
        }
    }
}
