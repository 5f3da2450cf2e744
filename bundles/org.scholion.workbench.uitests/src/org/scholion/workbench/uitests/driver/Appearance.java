/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.uitests.driver;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.scholion.ui.widgets.TickBox;
import org.scholion.view.look.Shades;

/** What a look at a window would find wrong: controls cut off, and light areas in a dark theme. */
public final class Appearance {

    /** Half a point is lost to rounding where a point is two pixels. */
    private static final int ROUNDING = 1;

    /** A grey of this value is neither light nor dark. */
    private static final int MIDDLE = 128;

    /** Around the words of a control; it may be of any colour. */
    private static final int FRAME = 5;

    /** What is written on what cannot be used stands out from its ground by no more than this. */
    private static final double QUIET = 5;

    private Appearance() {}

    /** Returns what is cut off, one line each, if anything; on the window's thread. */
    public static List<String> clipped(Shell shell) {
        List<String> found = new ArrayList<>();
        for (Control control : Widgets.all(shell)) {
            if (control != shell && control.isVisible() && !isScrolled(control)) {
                look(control, shell, found);
            }
        }
        return found;
    }

    private static boolean isScrolled(Control control) {
        for (Composite at = control.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrolledComposite || at.getVerticalBar() != null) {
                return true;
            }
        }
        return false;
    }

    private static void look(Control control, Shell shell, List<String> found) {
        Rectangle bounds = control.getBounds();
        Point room = control.getParent().getSize();
        boolean drawn =
                control instanceof Label
                        || control instanceof Button
                        || control instanceof TickBox
                        || control instanceof Combo
                        || control instanceof Text;
        if (!drawn || bounds.width == 0 || bounds.height == 0) {
            return;
        }
        boolean out =
                bounds.x < -ROUNDING
                        || bounds.y < -ROUNDING
                        || bounds.x + bounds.width > room.x + ROUNDING
                        || bounds.y + bounds.height > room.y + ROUNDING
                        || isOutside(control, shell);
        boolean wraps = (control.getStyle() & SWT.WRAP) != 0;
        boolean says =
                control instanceof Label || control instanceof Button || control instanceof TickBox;
        int needed = says && !wraps ? control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x : 0;
        if (out || needed > bounds.width + ROUNDING) {
            found.add(name(control) + " " + bounds + " needs " + needed + " in " + room);
        }
    }

    /** Returns whether what it stands in is cut off by the window. */
    private static boolean isOutside(Control control, Shell shell) {
        Rectangle bounds = control.getBounds();
        Rectangle place = control.getDisplay().map(control.getParent(), shell, bounds);
        int width = shell.getClientArea().width;
        return place.x < -ROUNDING || place.x + place.width > width + ROUNDING;
    }

    private static String name(Control control) {
        return switch (control) {
            case Label label -> "“" + label.getText() + "”";
            case Button button -> "“" + button.getText() + "”";
            case TickBox box -> "“" + box.words() + "”";
            case Text field -> "field “" + field.getMessage() + "”";
            default -> control.getClass().getSimpleName();
        };
    }

    /** Returns what cannot be used and does not look so; on the window's thread. */
    public static List<String> loud(Shell shell) {
        ImageData pixels = picture(shell);
        List<String> found = new ArrayList<>();
        for (Control control : Widgets.all(shell)) {
            boolean worded =
                    control instanceof Button
                            || control instanceof TickBox
                            || control instanceof Text
                            || control instanceof Spinner
                            || control instanceof Combo;
            if (worded && control.isVisible() && !control.isEnabled()) {
                // by the parent: a spinner's own origin is that of one of its buttons
                Rectangle bounds = control.getBounds();
                Rectangle area =
                        control.getDisplay()
                                .map(
                                        control.getParent(),
                                        null,
                                        bounds.x + FRAME,
                                        bounds.y + FRAME,
                                        bounds.width - 2 * FRAME,
                                        bounds.height - 2 * FRAME)
                                .intersection(shell.getDisplay().getBounds());
                double contrast = contrast(pixels, area);
                if (contrast > QUIET) {
                    found.add(name(control) + " " + area + " " + contrast);
                }
            }
        }
        return found;
    }

    /** Returns the most that a colour stands out from the one at the edge. */
    private static double contrast(ImageData pixels, Rectangle area) {
        double most = 1;
        for (int y = area.y; y < Math.min(area.y + area.height, pixels.height); y++) {
            for (int x = area.x; x < Math.min(area.x + area.width, pixels.width); x++) {
                most =
                        Math.max(
                                most,
                                Shades.contrast(rgb(pixels, x, y), rgb(pixels, area.x, area.y)));
            }
        }
        return most;
    }

    private static int rgb(ImageData pixels, int x, int y) {
        RGB colour = pixels.palette.getRGB(pixels.getPixel(x, y));
        return colour.red << 16 | colour.green << 8 | colour.blue;
    }

    /** Returns what the screen shows, at 100 %. */
    private static ImageData picture(Shell shell) {
        Rectangle screen = shell.getDisplay().getBounds();
        Image image = new Image(shell.getDisplay(), screen.width, screen.height);
        GC gc = new GC(shell.getDisplay());
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData pixels = image.getImageData(100);
        image.dispose();
        return pixels;
    }

    /** Returns the controls that are mostly light; on the window's thread, when all is painted. */
    public static List<String> light(Shell shell) {
        Rectangle screen = shell.getDisplay().getBounds();
        ImageData pixels = picture(shell);
        List<String> found = new ArrayList<>();
        for (Control control : Widgets.all(shell)) {
            boolean leaf =
                    !(control instanceof Composite composite)
                            || composite.getChildren().length == 0;
            Point size = control.getSize();
            if (leaf && control.isVisible() && size.x > 12 && size.y > 8) {
                Rectangle area =
                        control.getDisplay()
                                .map(control, null, 0, 0, size.x, size.y)
                                .intersection(screen);
                if (!area.isEmpty() && lightness(pixels, area) > MIDDLE) {
                    found.add(name(control) + " " + area);
                }
            }
        }
        return found;
    }

    private static int lightness(ImageData pixels, Rectangle area) {
        long sum = 0;
        long count = 0;
        for (int y = area.y; y < Math.min(area.y + area.height, pixels.height); y += 2) {
            for (int x = area.x; x < Math.min(area.x + area.width, pixels.width); x += 2) {
                RGB colour = pixels.palette.getRGB(pixels.getPixel(x, y));
                sum += (colour.red + colour.green + colour.blue) / 3;
                count++;
            }
        }
        return count == 0 ? 0 : (int) (sum / count);
    }
}
