/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tag Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One value of a tag set.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.schema.model.TagDefinition#getValue <em>Value</em>}</li>
 *   <li>{@link org.scholion.schema.model.TagDefinition#getParent <em>Parent</em>}</li>
 * </ul>
 *
 * @see org.scholion.schema.model.SchemaPackage#getTagDefinition()
 * @model extendedMetaData="kind='elementOnly' name='tag'"
 * @generated
 */
public interface TagDefinition extends SchemaElement, Colored, Guided {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the tag lies on a scale; not set for a tag off the scale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(Double)
	 * @see org.scholion.schema.model.SchemaPackage#getTagDefinition_Value()
	 * @model extendedMetaData="kind='attribute' name='value'"
	 * @generated
	 */
	Double getValue();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.TagDefinition#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Double value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the tag of the same set that it is a kind of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' attribute.
	 * @see #setParent(String)
	 * @see org.scholion.schema.model.SchemaPackage#getTagDefinition_Parent()
	 * @model extendedMetaData="kind='attribute' name='parent'"
	 * @generated
	 */
	String getParent();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.TagDefinition#getParent <em>Parent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' attribute.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(String value);

} // TagDefinition
