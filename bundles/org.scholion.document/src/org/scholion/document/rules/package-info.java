/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The rules: whether annotations fit their schema and their text, and whether they are complete.
 * This is the one place that says so; the store refuses, the command line checks and the window
 * shows what is found here.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.scholion.document.rules;
