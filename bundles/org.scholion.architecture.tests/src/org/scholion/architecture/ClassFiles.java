/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.architecture;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;

/** The compiled classes of a bundle of the source tree, without those that are generated. */
final class ClassFiles {

    /** Kinds of entries in a constant pool, as the specification of the JVM numbers them. */
    private static final int CLASS = 7;

    private static final int INVOKE_DYNAMIC = 18;

    private ClassFiles() {}

    /**
     * Reads a bundle's classes.
     *
     * @throws IllegalStateException when it is not compiled
     */
    static List<ClassNode> of(SourceBundle bundle) {
        Path source = bundle.folder().resolve("src");
        try (Stream<Path> files = Files.walk(folder(bundle))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .map(ClassFiles::read)
                    .filter(node -> Files.exists(source.resolve(outermost(node) + ".java")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the classes of " + bundle, e);
        }
    }

    /**
     * Returns the compiled classes of a bundle that name a class of a package or of one below it,
     * anywhere: as a type, in a signature or in code.
     *
     * @throws IllegalStateException when it is not compiled
     */
    static List<String> naming(SourceBundle bundle, String packageName) {
        return containing(bundle, packageName.replace('.', '/') + "/");
    }

    /**
     * Returns the compiled classes of a bundle that name a class, anywhere.
     *
     * @param internalName with slashes
     * @throws IllegalStateException when it is not compiled
     */
    static List<String> namingClass(SourceBundle bundle, String internalName) {
        Pattern whole = Pattern.compile(Pattern.quote(internalName) + "(?![\\w$])");
        return matching(bundle, text -> whole.matcher(text).find());
    }

    private static List<String> containing(SourceBundle bundle, String wanted) {
        return matching(bundle, text -> text.contains(wanted));
    }

    private static List<String> matching(SourceBundle bundle, Predicate<String> wanted) {
        // All that a class file names stands in its constant pool, as text, with slashes.
        Path root = folder(bundle);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> wanted.test(bytes(file)))
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the classes of " + bundle, e);
        }
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * Returns the packages of which the classes of a bundle load classes when they run: those that
     * they name as a class, and those of the interfaces that their lambdas are.
     *
     * @throws IllegalStateException when it is not compiled
     */
    static Set<String> neededPackages(SourceBundle bundle) {
        Set<String> packages = new TreeSet<>();
        Path root = folder(bundle);
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                collectPackages(new ClassReader(Files.readAllBytes(file)), packages);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the classes of " + bundle, e);
        }
        return packages;
    }

    /** Returns the packages a bundle has classes in. */
    static Set<String> ownPackages(SourceBundle bundle) {
        Set<String> packages = new TreeSet<>();
        Path root = folder(bundle);
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(each -> each.toString().endsWith(".class"))
                    .map(each -> root.relativize(each.getParent()).toString())
                    .forEach(name -> packages.add(name.replace(File.separatorChar, '.')));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the classes of " + bundle, e);
        }
        return packages;
    }

    private static void collectPackages(ClassReader reader, Set<String> packages) {
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int item = 1; item < reader.getItemCount(); item++) {
            int at = reader.getItem(item);
            if (at == 0) {
                // The second half of a long.
                continue;
            }
            Type type =
                    switch (reader.readByte(at - 1)) {
                        case CLASS -> Type.getObjectType(reader.readUTF8(at, buffer));
                        case INVOKE_DYNAMIC -> {
                            int nameAndType = reader.getItem(reader.readUnsignedShort(at + 2));
                            yield Type.getReturnType(reader.readUTF8(nameAndType + 2, buffer));
                        }
                        default -> Type.VOID_TYPE;
                    };
            Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
            String name = element.getSort() == Type.OBJECT ? element.getClassName() : "";
            if (name.contains(".")) {
                packages.add(name.substring(0, name.lastIndexOf('.')));
            }
        }
    }

    /** Returns the internal name of the class that a class is nested in, or its own. */
    static String outermost(ClassNode node) {
        int nested = node.name.indexOf('$');
        return nested < 0 ? node.name : node.name.substring(0, nested);
    }

    /** Where the build, or else an IDE that runs these tests, has put them. */
    private static Path folder(SourceBundle bundle) {
        if (!Files.isDirectory(bundle.folder().resolve("src"))) {
            // a manifest and nothing else
            return bundle.folder().resolve("META-INF");
        }
        Stream<Path> onClassPath =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .filter(path -> path.endsWith(bundle.name()));
        Stream<Path> built =
                Stream.of("target/classes", "bin").map(name -> bundle.folder().resolve(name));
        return Stream.concat(onClassPath, built)
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(bundle + " is not compiled"));
    }

    private static ClassNode read(Path file) {
        try {
            ClassNode node = new ClassNode();
            new ClassReader(Files.readAllBytes(file)).accept(node, ClassReader.SKIP_FRAMES);
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
