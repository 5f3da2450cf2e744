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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The bus over which screen readers ask programs of a session what they show, asked by the command
 * {@code gdbus}: a program of its own, so that nothing of what it asks is answered by a short cut.
 */
public final class AccessBus {

    private static final String SESSION = "DBUS_SESSION_BUS_ADDRESS";
    private static final String ACCESSIBLE = "org.a11y.atspi.Accessible";
    private static final String TEXT = "org.a11y.atspi.Text";

    /** A line, of the kinds of boundaries that the bus knows. */
    private static final String LINE_START = "5";

    /** The bit of the first word of states that says who has the keyboard. */
    private static final int FOCUSED = 12;

    private static final Pattern OBJECT =
            Pattern.compile("\\('(:[0-9.]+)', (?:objectpath )?'(/[^']*)'\\)");
    private static final Pattern STRING =
            Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");

    /** A reference to something that a program shows. */
    private record Place(String program, String path) {}

    private final String address;

    private AccessBus(String address) {
        this.address = address;
    }

    /** Names what is needed and not there, if so: a bus of the session, or a program. */
    public static Optional<String> missing() {
        String session = System.getenv(SESSION);
        if (session == null || !session.startsWith("unix:")) {
            return Optional.of("bus of the session (" + SESSION + "); releng/test starts one");
        }
        boolean asks =
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "gdbus")));
        if (!asks) {
            return Optional.of("gdbus, which Debian has in libglib2.0-bin");
        }
        return Files.exists(Path.of("/usr/share/dbus-1/services/org.a11y.Bus.service"))
                ? Optional.empty()
                : Optional.of("accessibility bus, which Debian has in at-spi2-core");
    }

    /** Finds the bus of this session. */
    public static AccessBus ofTheSession() {
        String answer =
                run(
                        List.of(
                                "gdbus",
                                "call",
                                "--session",
                                "--dest",
                                "org.a11y.Bus",
                                "--object-path",
                                "/org/a11y/bus",
                                "--method",
                                "org.a11y.Bus.GetAddress"));
        return new AccessBus(string(answer));
    }

    private static String run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", command) + ": " + said);
            }
            return said.strip();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private String call(Place place, String method, String... arguments) {
        List<String> command = new ArrayList<>(List.of("gdbus", "call", "--address", address));
        command.addAll(List.of("--timeout", "20", "--dest", place.program()));
        command.addAll(List.of("--object-path", place.path(), "--method", method));
        command.addAll(List.of(arguments));
        return run(command);
    }

    private String property(Place place, String type, String name) {
        return call(place, "org.freedesktop.DBus.Properties.Get", type, name);
    }

    /** The first string of an answer. */
    private static String string(String answer) {
        Matcher found = STRING.matcher(answer);
        if (!found.find()) {
            throw new AssertionError("no text in " + answer);
        }
        String written =
                Optional.ofNullable(found.group(1)).orElseGet(() -> String.valueOf(found.group(2)));
        return written.translateEscapes();
    }

    private static int number(String answer) {
        Matcher found = NUMBER.matcher(answer);
        if (!found.find()) {
            throw new AssertionError("no number in " + answer);
        }
        return Integer.parseInt(found.group());
    }

    private List<Place> children(Place place) {
        List<Place> children = new ArrayList<>();
        Matcher found = OBJECT.matcher(call(place, ACCESSIBLE + ".GetChildren"));
        while (found.find()) {
            children.add(new Place(String.valueOf(found.group(1)), String.valueOf(found.group(2))));
        }
        return children;
    }

    /** Finds what has a role and a name, in whatever program of the session. */
    public Spoken find(String role, String name) {
        Deque<Place> places = new ArrayDeque<>();
        places.add(new Place("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"));
        int seen = 0;
        while (!places.isEmpty()) {
            Place place = places.removeFirst();
            seen++;
            if (string(call(place, ACCESSIBLE + ".GetRoleName")).equals(role)
                    && string(property(place, ACCESSIBLE, "Name")).equals(name)) {
                return new Spoken(place);
            }
            places.addAll(children(place));
        }
        throw new AssertionError("no " + role + " called " + name + " among " + seen);
    }

    /** A text as a screen reader is told of it; offsets count its characters. */
    public final class Spoken {

        private final Place place;

        private Spoken(Place place) {
            this.place = place;
        }

        /** How long the text is. */
        public int characters() {
            return number(property(place, TEXT, "CharacterCount"));
        }

        /** Where the caret is. */
        public int caret() {
            return number(property(place, TEXT, "CaretOffset"));
        }

        /** A part of the text. */
        public String text(int begin, int end) {
            return string(
                    call(place, TEXT + ".GetText", Integer.toString(begin), Integer.toString(end)));
        }

        /** The line at an offset. */
        public String line(int offset) {
            return string(
                    call(place, TEXT + ".GetTextAtOffset", Integer.toString(offset), LINE_START));
        }

        /** What is said of the annotations at an offset. */
        public String annotations(int offset) {
            return call(place, TEXT + ".GetAttributeRun", Integer.toString(offset), "false");
        }

        /** What is said of where the caret is. */
        public String description() {
            return string(property(place, ACCESSIBLE, "Description"));
        }

        /** Asks for the caret to go somewhere. */
        public boolean moveCaret(int offset) {
            return call(place, TEXT + ".SetCaretOffset", Integer.toString(offset)).contains("true");
        }

        /** Whether it has the keyboard. */
        public boolean isFocused() {
            Matcher states =
                    NUMBER.matcher(call(place, ACCESSIBLE + ".GetState").replace("uint32", ""));
            return states.find() && (Long.parseLong(states.group()) >> FOCUSED & 1) == 1;
        }
    }
}
