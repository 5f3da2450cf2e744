/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Rules about the source tree as a whole: who may use whom, and what every file and package has.
 */
@NonNullByDefault
package org.scholion.architecture;

import org.eclipse.jdt.annotation.NonNullByDefault;
