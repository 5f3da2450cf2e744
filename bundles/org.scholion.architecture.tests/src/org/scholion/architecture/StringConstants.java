/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.architecture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * The string constants of a class: those that its code loads, the pieces that it concatenates, and
 * those of its annotations. What only programmers read is left out: the text of a failure that is a
 * mistake of the program, and what goes to a log.
 */
final class StringConstants {

    /** Failures that are mistakes of the program. */
    private static final Set<String> MISTAKES =
            Set.of(
                    "java/lang/IllegalArgumentException",
                    "java/lang/IllegalStateException",
                    "java/lang/UnsupportedOperationException",
                    "java/lang/IndexOutOfBoundsException",
                    "java/lang/AssertionError",
                    "java/io/UncheckedIOException",
                    "java/util/NoSuchElementException");

    private static final Set<String> LOGS =
            Set.of(
                    "org/eclipse/core/runtime/ILog",
                    "java/lang/System$Logger",
                    "java/util/logging/Logger");

    private final List<String> found = new ArrayList<>();

    private StringConstants() {}

    /** Returns the constants of a class. */
    static List<String> of(ClassNode node) {
        StringConstants constants = new StringConstants();
        constants.annotations(node.visibleAnnotations);
        for (FieldNode field : node.fields) {
            constants.annotations(field.visibleAnnotations);
        }
        for (MethodNode method : node.methods) {
            constants.annotations(method.visibleAnnotations);
            constants.code(node, method);
        }
        return constants.found;
    }

    private void annotations(
            @org.eclipse.jdt.annotation.Nullable List<AnnotationNode> annotations) {
        if (annotations != null) {
            annotations.forEach(annotation -> values(annotation.values));
        }
    }

    private void values(@org.eclipse.jdt.annotation.Nullable List<?> values) {
        if (values == null) {
            return;
        }
        for (Object value : values) {
            switch (value) {
                case String text -> found.add(text);
                case List<?> several -> values(several);
                case AnnotationNode inner -> values(inner.values);
                default -> {
                    // a number, a class or a constant of an enum
                }
            }
        }
    }

    private void code(ClassNode node, MethodNode method) {
        Set<AbstractInsnNode> forProgrammers = forProgrammers(node, method);
        for (AbstractInsnNode instruction : method.instructions) {
            if (forProgrammers.contains(instruction)) {
                continue;
            }
            if (instruction instanceof LdcInsnNode load && load.cst instanceof String text) {
                found.add(text);
            } else if (instruction instanceof InvokeDynamicInsnNode call
                    && call.bsm.getName().equals("makeConcatWithConstants")
                    && call.bsmArgs[0] instanceof String recipe) {
                found.add(recipe);
            }
        }
    }

    private static Set<AbstractInsnNode> forProgrammers(ClassNode node, MethodNode method) {
        Set<AbstractInsnNode> exempt = new HashSet<>();
        Frame<SourceValue>[] frames;
        try {
            frames =
                    new Analyzer<>(new SourceInterpreter(Opcodes.ASM9) {})
                            .analyze(node.name, method);
        } catch (AnalyzerException e) {
            throw new IllegalStateException("cannot follow " + node.name + "." + method.name, e);
        }
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof MethodInsnNode call && isForProgrammers(call)) {
                exempt(call, method, frames, exempt);
            }
        }
        return exempt;
    }

    private static boolean isForProgrammers(MethodInsnNode call) {
        return call.name.equals("<init>") && MISTAKES.contains(call.owner)
                || LOGS.contains(call.owner)
                || call.owner.equals("java/util/Objects") && call.name.equals("requireNonNull");
    }

    /** Exempts the texts that a call is given, also those that other calls make into one. */
    private static void exempt(
            AbstractInsnNode call,
            MethodNode method,
            Frame<SourceValue>[] frames,
            Set<AbstractInsnNode> exempt) {
        Frame<SourceValue> frame = frames[method.instructions.indexOf(call)];
        if (frame == null || !exempt.add(call)) {
            return;
        }
        String descriptor =
                switch (call) {
                    case MethodInsnNode plain -> plain.desc;
                    case InvokeDynamicInsnNode dynamic -> dynamic.desc;
                    default -> "()V";
                };
        int arguments = Type.getArgumentTypes(descriptor).length;
        boolean joins =
                call instanceof MethodInsnNode joining
                        && joining.getOpcode() == Opcodes.INVOKEVIRTUAL
                        && joining.owner.equals("java/lang/String");
        for (int i = 0; i < arguments + (joins ? 1 : 0); i++) {
            for (AbstractInsnNode source : frame.getStack(frame.getStackSize() - 1 - i).insns) {
                exempt.addAll(source instanceof LdcInsnNode ? Set.of(source) : Set.of());
                if (source instanceof InvokeDynamicInsnNode
                        || source instanceof MethodInsnNode made
                                && made.owner.equals("java/lang/String")) {
                    exempt(source, method, frames, exempt);
                }
            }
        }
    }
}
