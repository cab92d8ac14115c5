/** Applications of Spring Boot: all entities of this package are those of each of them. */
package dev.electrified.runtime.spring;
